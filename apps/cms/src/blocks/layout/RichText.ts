import type { Block } from 'payload'
import { richTextField } from '../../fields/richTextField'

export const RichText: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: '文章', plural: '文章' },
  admin: { disableBlockName: true },
  fields: [richTextField({ name: 'body', label: '本文' })],
}
