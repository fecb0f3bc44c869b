import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { hiddenWithoutFeedback } from '../access/hiddenWithout'
import { FEEDBACK_LABELS } from '../admin/feedbackLabels'
import { systemHooks } from '../collections/systemHooks'
import { integerField } from '../fields/integerField'
import { localDateField } from '../fields/localDateField'
import { termField } from '../fields/termField'
import { textField } from '../fields/textField'

const MOST = 1_000_000_000
const readOnly = { readOnly: true }

/**
 * 役に立ったかの回答 (docs/content-model.md): how many visitors said yes and no on a day. One row for each page and
 * day, so nothing is kept of a single visitor, not even when exactly he pressed.
 */
export const PageFeedbackCounts: CollectionConfig = {
  slug: 'page-feedback-counts',
  typescript: { interface: 'PageFeedbackCount' },
  labels: { singular: '役に立ったかの回答', plural: '役に立ったかの回答' },
  access: collectionAccess('page-feedback-counts'),
  hooks: systemHooks('page-feedback-counts'),
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-day',
  indexes: [{ fields: ['collection', 'documentId', 'day'], unique: true }],
  admin: {
    group: '運用',
    description: '「この情報は役に立ちましたか」への回答を、ページと日ごとに数えたものです。',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'collection', 'day', 'yes', 'no'],
    listSearchableFields: ['documentTitle'],
    hideAPIURL: true,
    hidden: hiddenWithoutFeedback,
    disableCopyToLocale: true,
  },
  fields: [
    textField({ name: 'documentTitle', label: 'ページ', admin: readOnly }),
    {
      ...termField({ name: 'collection', label: 'ページの種類', labels: FEEDBACK_LABELS }),
      required: true,
    },
    textField({
      name: 'documentId',
      label: 'ページのID',
      required: true,
      index: true,
      admin: { hidden: true },
    }),
    localDateField({ name: 'day', label: '日', index: true, admin: readOnly }),
    integerField({ name: 'yes', label: 'はい', min: 0, max: MOST, admin: readOnly }),
    integerField({ name: 'no', label: 'いいえ', min: 0, max: MOST, admin: readOnly }),
  ],
}
