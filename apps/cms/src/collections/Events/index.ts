import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { eventFields } from './eventFields'
import { setInstants } from './hooks/setInstants'

/** イベント (docs/content-model.md). */
export const Events = draftCollection({
  slug: 'events',
  typescript: { interface: 'Event' },
  labels: { singular: 'イベント', plural: 'イベント' },
  defaultSort: '-startsAt',
  defaultPopulate: {
    title: true,
    slug: true,
    startsAt: true,
    endsAt: true,
    format: true,
    status: true,
  },
  indexes: [{ fields: ['_status', 'startsAt'] }, { fields: ['_status', 'endsAt'] }],
  hooks: { beforeChange: [setInstants] },
  admin: {
    group: 'イベント',
    description:
      '患者サロン、講演会、相談会などの催しです。同じ内容を別の日にも開くときは、開催日時に日を足します。',
    useAsTitle: 'title',
    defaultColumns: ['title', 'startsAt', 'organizer', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'titleKana', 'slug'],
    ...previewSettings('events'),
  },
  fields: eventFields,
})
