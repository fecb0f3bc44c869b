import type { Block } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'

export const Faq: Block = {
  slug: 'faq',
  interfaceName: 'FaqBlock',
  labels: { singular: 'よくある質問', plural: 'よくある質問' },
  admin: { disableBlockName: true },
  fields: [
    {
      type: 'array',
      name: 'items',
      label: '質問と答え',
      labels: { singular: '質問', plural: '質問' },
      minRows: 1,
      maxRows: 30,
      required: true,
      admin: { components: { RowLabel: arrayRowLabel(['question']) } },
      fields: [
        textField({ name: 'question', label: '質問', required: true }),
        textareaField({ name: 'answer', label: '答え', required: true, maxLength: 2000 }),
      ],
    },
  ],
}
