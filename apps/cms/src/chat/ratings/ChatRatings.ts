import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { systemHooks } from '../../collections/systemHooks'
import { localDateField } from '../../fields/localDateField'
import { textField } from '../../fields/textField'

/**
 * チャットの返事への回答 (docs/content-model.md, decision 0033): that a reply was rated, so that a rating which is sent
 * twice counts once. A reply is a number made by chance; who was given it nobody knows. Seen by nobody.
 */
export const ChatRatings: CollectionConfig = {
  slug: 'chat-ratings',
  typescript: { interface: 'ChatRatingRow' },
  labels: { singular: 'チャットの返事への回答', plural: 'チャットの返事への回答' },
  access: collectionAccess('chat-ratings'),
  hooks: systemHooks('chat-ratings'),
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true, hideAPIURL: true, disableCopyToLocale: true },
  fields: [
    textField({ name: 'reply', label: '返事', required: true, unique: true }),
    textField({ name: 'rating', label: '回答', required: true }),
    localDateField({ name: 'day', label: '日', required: true, index: true }),
  ],
}
