import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { systemHooks } from '../collections/systemHooks'
import { integerField } from '../fields/integerField'
import { localDateField } from '../fields/localDateField'
import { textField } from '../fields/textField'

const MOST = 1_000_000_000
const number = (name: string, label: string) => ({
  ...integerField({ name, label, min: 0, max: MOST }),
  required: true,
  defaultValue: 0,
})

/**
 * イベントの閲覧の集計 (docs/content-model.md, decision 0043): how often an event was looked at on a day, and its dates
 * taken into a calendar. Numbers only, and nothing of who came. Written by the site's word alone.
 */
export const EventVisits: CollectionConfig = {
  slug: 'event-visits',
  typescript: { interface: 'EventVisitRow' },
  labels: { singular: 'イベントの閲覧の集計', plural: 'イベントの閲覧の集計' },
  access: collectionAccess('event-visits'),
  hooks: systemHooks('event-visits'),
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-day',
  indexes: [{ fields: ['event', 'day'], unique: true }],
  admin: { hidden: true, hideAPIURL: true, disableCopyToLocale: true },
  fields: [
    textField({ name: 'event', label: 'イベントのID', required: true }),
    localDateField({ name: 'day', label: '日', required: true, index: true }),
    number('views', '閲覧'),
    number('calendars', 'カレンダー追加'),
  ],
}
