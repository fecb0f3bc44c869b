import type { Block } from 'payload'
import { integerField } from '../../fields/integerField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const News: Block = {
  slug: 'news',
  interfaceName: 'NewsBlock',
  labels: { singular: 'お知らせ', plural: 'お知らせ' },
  admin: namedByHeading('お知らせ'),
  fields: [
    headingField('例：お知らせ'),
    integerField({ name: 'limit', label: '件数', min: 1, max: 20, defaultValue: 5 }),
  ],
}
