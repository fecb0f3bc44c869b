import { AUDIENCES, SITUATIONS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { relationField, relationsField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { translated } from '../../localization/translated'
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
    selectField({ name: 'situation', label: '読む人の状況', vocabulary: SITUATIONS }),
    relationsField({
      name: 'items',
      label: '表示するページ',
      relationTo: 'content-items',
      maxRows: 50,
      admin: {
        description:
          '空欄のときは、上のトピック・対象・状況のすべてに当てはまるページを自動で並べます。同じページの上のほうに出ているものは、繰り返しません。',
      },
    }),
    translated(
      textareaField({
        name: 'emptyNote',
        label: 'まだページがないときの文章',
        maxLength: 300,
        admin: {
          description:
            '自動で並べるページが1つもないときに表示します。続けて、相談窓口、病院、イベントへのリンクが出ます。',
        },
      }),
    ),
  ],
}
