import { draftCollection } from '../draftCollection'
import { previewSettings } from '../previewSettings'
import { eventFields } from './eventFields'
import { followRecurrence } from './hooks/followRecurrence'
import { keepCopiedFrom } from './hooks/keepCopiedFrom'
import { keepImportedAsIs } from './hooks/keepImportedAsIs'
import { ownEventsOnly } from '../../hospitalHome/ownEventsOnly'
import { keepBeginning } from './hooks/keepBeginning'
import { setInstants } from './hooks/setInstants'
import { calendarEndpoints } from '../../eventImport/calendar/calendarEndpoints'
import { importEndpoints } from '../../eventImport/importEndpoints'
import { readingEndpoints } from '../../eventReading/readingEndpoints'
import { togetherEndpoint } from '../../review/batch/togetherEndpoint'
import { outputsEndpoint } from '../../eventOutputs/outputsEndpoint'
import { outputsPanelField } from '../../eventOutputs/outputsPanelField'
import { eventSearchEndpoint } from '../../search/events/eventSearchEndpoint'

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
  endpoints: [
    eventSearchEndpoint,
    outputsEndpoint,
    ...readingEndpoints,
    ...importEndpoints,
    ...calendarEndpoints,
    togetherEndpoint,
  ],
  panels: [outputsPanelField],
  hooks: {
    beforeChange: [followRecurrence, setInstants, keepCopiedFrom, keepBeginning, keepImportedAsIs],
  },
  admin: {
    group: 'イベント',
    description:
      '患者サロン、講演会、相談会などの催しです。毎月第3水曜のような集まりも、一つのイベントとして登録します。',
    useAsTitle: 'title',
    baseFilter: ownEventsOnly,
    defaultColumns: ['title', 'startsAt', 'organizer', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'titleKana', 'slug'],
    components: {
      beforeList: ['/admin/components/eventImport/ImportAboveList#ImportAboveList'],
    },
    ...previewSettings('events'),
  },
  fields: eventFields,
})
