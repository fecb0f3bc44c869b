import type { Block } from 'payload'
import { richTextField } from '../../fields/richTextField'
import { translated } from '../../localization/translated'

export const RichText: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: '文章', plural: '文章' },
  // A text has no heading of its own, so its row shows how it begins.
  admin: {
    disableBlockName: true,
    components: { Label: '/blocks/layout/RichTextLabel#RichTextLabel' },
  },
  fields: [translated(richTextField({ name: 'body', label: '本文' }))],
}
