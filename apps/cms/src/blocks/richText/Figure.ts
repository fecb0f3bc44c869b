import type { Block } from 'payload'
import { mediaField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

export const Figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: '画像', plural: '画像' },
  admin: { disableBlockName: true },
  fields: [
    mediaField({
      name: 'image',
      label: '画像',
      images: true,
      required: true,
      admin: { description: '画像の内容を伝える言葉（代替テキスト）は、画像のほうに登録します。' },
    }),
    textField({ name: 'caption', label: '説明', maxLength: 300 }),
  ],
}
