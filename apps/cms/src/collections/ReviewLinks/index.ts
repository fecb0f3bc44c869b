import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { COLLECTION_LABELS } from '../../admin/collectionLabels'
import { instantField } from '../../fields/instantField'
import { relationField } from '../../fields/relationField'
import { termCell } from '../../fields/termCell'
import { textField } from '../../fields/textField'

/**
 * 確認用リンク (docs/content-model.md): who without an account may see which document, and until when. Written and read
 * by `reviewLinks` alone; people see the links of a document in its workflow. The token itself is nowhere.
 */
export const ReviewLinks: CollectionConfig = {
  slug: 'review-links',
  typescript: { interface: 'ReviewLink' },
  labels: { singular: '確認用リンク', plural: '確認用リンク' },
  access: collectionAccess('review-links'),
  graphQL: false,
  timestamps: true,
  disableDuplicate: true,
  lockDocuments: false,
  admin: {
    hidden: true,
    group: '運用',
    description: '管理画面を使わない方に、公開前の内容を見てもらうためのリンクです。',
    useAsTitle: 'documentTitle',
  },
  fields: [
    textField({
      name: 'collection',
      label: '対象の種類',
      required: true,
      admin: { components: { Cell: termCell(COLLECTION_LABELS) } },
    }),
    textField({ name: 'documentId', label: '対象のID', required: true, index: true }),
    textField({ name: 'documentTitle', label: '対象' }),
    textField({ name: 'reviewerName', label: '確認する方', required: true, maxLength: 100 }),
    {
      ...textField({
        name: 'tokenHash',
        label: 'トークンのハッシュ値',
        required: true,
        unique: true,
        maxLength: 64,
        access: { read: () => false, create: () => false, update: () => false },
        admin: { disabled: true },
      }),
      hidden: true,
    },
    instantField({ name: 'expiresAt', label: '期限' }),
    instantField({ name: 'revokedAt', label: '取り消した日時' }),
    instantField({ name: 'lastUsedAt', label: '最後に開かれた日時' }),
    relationField({ name: 'createdBy', label: '作った人', relationTo: 'users' }),
  ],
}
