import type { Block } from 'payload'
import { relationField, relationsField } from '../../fields/relationField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const ResourceList: Block = {
  slug: 'resourceList',
  interfaceName: 'ResourceListBlock',
  labels: { singular: '資料の一覧', plural: '資料の一覧' },
  admin: namedByHeading('資料の一覧'),
  fields: [
    headingField(),
    relationField({ name: 'topic', label: 'トピック', relationTo: 'topics' }),
    relationsField({
      name: 'resources',
      label: '表示する資料',
      relationTo: 'resources',
      maxRows: 50,
      admin: { description: '空欄のときは、上のトピックの資料を自動で並べます。' },
    }),
  ],
}
