import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { systemHooks } from '../../collections/systemHooks'
import { instantField } from '../../fields/instantField'
import { localDateField } from '../../fields/localDateField'
import { textField } from '../../fields/textField'

/**
 * チャットの質問のまとまり (docs/content-model.md, decision 0033): what staff did about questions that ask the same: set aside,
 * or an answer begun. No word of a question is in it. Written at `POST /api/chat-learning/*` alone, closed over every API.
 */
export const ChatGroups: CollectionConfig = {
  slug: 'chat-groups',
  typescript: { interface: 'ChatGroup' },
  labels: { singular: 'チャットの質問のまとまり', plural: 'チャットの質問のまとまり' },
  access: collectionAccess('chat-groups'),
  hooks: systemHooks('chat-groups'),
  graphQL: false,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  admin: { hidden: true, hideAPIURL: true, disableCopyToLocale: true },
  fields: [
    textField({ name: 'group', label: 'まとまり', required: true, unique: true }),
    textField({ name: 'answerId', label: '作り始めたチャット回答' }),
    textField({ name: 'setAsideBy', label: '対応しないとした人' }),
    instantField({ name: 'setAsideAt', label: '対応しないとした日時' }),
    localDateField({ name: 'day', label: '最後に変えた日', required: true, index: true }),
  ],
}
