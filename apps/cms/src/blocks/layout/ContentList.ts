import { AUDIENCES } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { relationField, relationsField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const ContentList: Block = {
  slug: 'contentList',
  interfaceName: 'ContentListBlock',
  labels: { singular: 'ページの一覧', plural: 'ページの一覧' },
  admin: namedByHeading('ページの一覧'),
  fields: [
    headingField(),
    relationField({ name: 'topic', label: 'トピック', relationTo: 'topics' }),
    selectField({ name: 'audience', label: '対象となる方', vocabulary: AUDIENCES }),
    relationsField({
      name: 'items',
      label: '表示するページ',
      relationTo: 'content-items',
      maxRows: 50,
      admin: {
        description: '空欄のときは、上のトピックと対象に当てはまるページを自動で並べます。',
      },
    }),
  ],
}
