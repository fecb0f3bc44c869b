import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { COLLECTION_LABELS } from '../../admin/collectionLabels'
import { checkboxField } from '../../fields/checkboxField'
import { relationField } from '../../fields/relationField'
import { termCell } from '../../fields/termCell'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { systemHooks } from '../systemHooks'
import { signComment } from './signComment'

const bySystem = { create: () => false, update: () => false }

/** 確認コメント (docs/content-model.md). */
export const ReviewComments: CollectionConfig = {
  slug: 'review-comments',
  typescript: { interface: 'ReviewComment' },
  labels: { singular: '確認コメント', plural: '確認コメント' },
  access: collectionAccess('review-comments'),
  hooks: systemHooks('review-comments', { beforeChange: [signComment] }),
  timestamps: true,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    group: '運用',
    description: '公開前の内容への意見です。公開されません。',
    useAsTitle: 'body',
    defaultColumns: ['body', 'collection', 'author', 'reviewerName', 'resolved', 'createdAt'],
    listSearchableFields: ['body'],
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('review-comments'),
    disableCopyToLocale: true,
  },
  fields: [
    textField({
      name: 'collection',
      label: '対象の種類',
      required: true,
      index: true,
      admin: { components: { Cell: termCell(COLLECTION_LABELS) } },
    }),
    textField({ name: 'documentId', label: '対象のID', required: true, index: true }),
    textField({ name: 'field', label: '対象の項目' }),
    textareaField({ name: 'body', label: 'コメント', required: true, maxLength: 2000 }),
    relationField({
      name: 'author',
      label: '書いた人',
      relationTo: 'users',
      access: bySystem,
      admin: { readOnly: true, position: 'sidebar' },
    }),
    textField({
      name: 'reviewerName',
      label: '外部の確認者',
      maxLength: 100,
      access: bySystem,
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ reviewerName }) => Boolean(reviewerName),
      },
    }),
    // No relation: what lies behind one can be filtered by.
    textField({
      name: 'reviewLink',
      label: '確認用リンクのID',
      index: true,
      access: bySystem,
      admin: { hidden: true },
    }),
    checkboxField({
      name: 'resolved',
      label: '対応した',
      index: true,
      admin: { position: 'sidebar' },
    }),
  ],
}
