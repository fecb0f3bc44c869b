import type { Block } from 'payload'
import { relationsField } from '../../fields/relationField'

export const ResourceCards: Block = {
  slug: 'resourceCards',
  interfaceName: 'ResourceCardsBlock',
  labels: { singular: '資料の一覧', plural: '資料の一覧' },
  admin: { disableBlockName: true },
  fields: [
    relationsField({
      name: 'resources',
      label: '資料・リンク',
      relationTo: 'resources',
      required: true,
      maxRows: 50,
    }),
  ],
}
