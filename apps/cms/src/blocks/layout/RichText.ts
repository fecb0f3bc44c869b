import type { Block } from 'payload'
import { richTextField } from '../../fields/richTextField'
import { namedByHeading } from './namedByHeading'

export const RichText: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: '文章', plural: '文章' },
  admin: namedByHeading('文章'),
  fields: [richTextField({ name: 'body', label: '本文' })],
}
