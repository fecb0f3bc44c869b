import { FEEDBACK_STATES } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { hiddenWithoutFeedback } from '../access/hiddenWithout'
import { FEEDBACK_LABELS } from '../admin/feedbackLabels'
import { systemHooks } from '../collections/systemHooks'
import { instantField } from '../fields/instantField'
import { termField } from '../fields/termField'
import { textareaField } from '../fields/textareaField'
import { textField } from '../fields/textField'
import { feedbackEndpoints } from './feedbackEndpoints'

const readOnly = { readOnly: true }

/**
 * 誤りの知らせ (docs/content-model.md): what visitors report about a page. Written at `POST /api/feedback` by the site
 * alone; its text is changed by nobody, whether it was dealt with is said at `POST /api/page-feedback/:id/handle`.
 */
export const PageFeedback: CollectionConfig = {
  slug: 'page-feedback',
  typescript: { interface: 'PageFeedback' },
  labels: { singular: '誤りの知らせ', plural: '誤りの知らせ' },
  access: collectionAccess('page-feedback'),
  hooks: systemHooks('page-feedback'),
  endpoints: feedbackEndpoints,
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-receivedAt',
  indexes: [{ fields: ['collection', 'documentId', 'state'] }],
  admin: {
    group: '運用',
    description:
      'サイトを見た方が、掲載内容の誤りを知らせた文章です。電話番号やメールアドレスは自動で伏せています。',
    useAsTitle: 'documentTitle',
    defaultColumns: ['text', 'documentTitle', 'collection', 'state', 'receivedAt'],
    listSearchableFields: ['text', 'documentTitle'],
    hideAPIURL: true,
    hidden: hiddenWithoutFeedback,
    disableCopyToLocale: true,
  },
  fields: [
    textareaField({ name: 'text', label: '知らせの内容', admin: readOnly }),
    {
      type: 'ui',
      name: 'handling',
      admin: {
        components: { Field: '/admin/components/feedback/FeedbackHandling#FeedbackHandling' },
      },
    },
    textField({ name: 'documentTitle', label: 'ページ', admin: readOnly }),
    {
      ...termField({
        name: 'collection',
        label: 'ページの種類',
        index: true,
        labels: FEEDBACK_LABELS,
      }),
      required: true,
    },
    textField({
      name: 'documentId',
      label: 'ページのID',
      required: true,
      index: true,
      admin: { hidden: true },
    }),
    instantField({ name: 'receivedAt', label: '届いた日時', index: true }),
    {
      name: 'state',
      type: 'select',
      label: '状態',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [...FEEDBACK_STATES],
      admin: readOnly,
    },
    textareaField({
      name: 'note',
      label: '対応のメモ',
      maxLength: 1000,
      admin: { ...readOnly, condition: ({ state }) => state === 'handled' },
    }),
    textField({
      name: 'handledBy',
      label: '対応した人',
      admin: { ...readOnly, condition: ({ state }) => state === 'handled' },
    }),
    instantField({ name: 'handledAt', label: '対応した日時' }),
  ],
}
