import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'

/**
 * What of the starting content was loaded into which document, and in which state: loading again never repeats a
 * key, never revives what staff deleted and never overwrites what staff edited.
 */
export const ContentLoads: CollectionConfig = {
  slug: 'content-loads',
  access: collectionAccess('content-loads'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'docId', type: 'text' },
    { name: 'digest', type: 'text', required: true },
    { name: 'loadedUpdatedAt', type: 'text' },
  ],
}
