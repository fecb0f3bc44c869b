import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { systemHooks } from '../collections/systemHooks'
import { localDateField } from '../fields/localDateField'
import { textField } from '../fields/textField'

/**
 * 閲覧の集計の受け取り (docs/content-model.md, decision 0043): which of the site's batches were counted, so that one which
 * is sent twice counts once. Seen by nobody.
 */
export const EventVisitBatches: CollectionConfig = {
  slug: 'event-visit-batches',
  typescript: { interface: 'EventVisitBatchRow' },
  labels: { singular: '閲覧の集計の受け取り', plural: '閲覧の集計の受け取り' },
  access: collectionAccess('event-visit-batches'),
  hooks: systemHooks('event-visit-batches'),
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true, hideAPIURL: true, disableCopyToLocale: true },
  fields: [
    textField({ name: 'batch', label: '識別子', required: true, unique: true }),
    localDateField({ name: 'day', label: '日', required: true, index: true }),
  ],
}
