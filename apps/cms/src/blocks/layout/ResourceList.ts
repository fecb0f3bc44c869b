import { AUDIENCES } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { relationField, relationsField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'
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
    selectField({ name: 'audience', label: '対象となる方', vocabulary: AUDIENCES }),
    relationsField({
      name: 'resources',
      label: '表示する資料',
      relationTo: 'resources',
      maxRows: 50,
      admin: { description: '空欄のときは、上のトピックと対象に当てはまる資料を自動で並べます。' },
    }),
  ],
}
