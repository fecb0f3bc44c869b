import { DO_LIST_KINDS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'

export const DoList: Block = {
  slug: 'doList',
  interfaceName: 'DoListBlock',
  labels: { singular: 'すること・しないこと', plural: 'すること・しないこと' },
  admin: { disableBlockName: true },
  fields: [
    selectField({
      name: 'kind',
      label: '種類',
      vocabulary: DO_LIST_KINDS,
      required: true,
      defaultValue: 'do',
    }),
    textField({ name: 'heading', label: '見出し', maxLength: 100 }),
    {
      type: 'array',
      name: 'items',
      label: '項目',
      labels: { singular: '項目', plural: '項目' },
      minRows: 1,
      maxRows: 20,
      required: true,
      admin: {
        description: '「しないこと」は、項目ごとに「～しないでください」まで書きます。',
        components: { RowLabel: arrayRowLabel(['text']) },
      },
      fields: [textField({ name: 'text', label: '文', required: true, maxLength: 300 })],
    },
  ],
}
