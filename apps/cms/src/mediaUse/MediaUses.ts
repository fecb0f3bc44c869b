import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'

/** Which published document uses which file; decides `media.isPublic`. Written by `replaceUses` only. */
export const MediaUses: CollectionConfig = {
  slug: 'media-uses',
  access: collectionAccess('media-uses'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  timestamps: false,
  fields: [
    { name: 'media', type: 'relationship', relationTo: 'media', required: true, index: true },
    { name: 'usedBy', type: 'text', required: true, index: true },
  ],
}
