import { CALLOUT_KINDS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'

export const Callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: '囲み', plural: '囲み' },
  admin: { disableBlockName: true },
  fields: [
    selectField({
      name: 'kind',
      label: '種類',
      vocabulary: CALLOUT_KINDS,
      required: true,
      defaultValue: 'info',
      admin: { description: '「注意」は1ページに2つまでが目安です。多いと不安にさせます。' },
    }),
    textField({
      name: 'title',
      label: '見出し',
      required: true,
      maxLength: 100,
      admin: { description: '中身が分かる言葉にします（例：申込みは8月31日までです）。' },
    }),
    textareaField({ name: 'text', label: '文章', required: true }),
  ],
}
