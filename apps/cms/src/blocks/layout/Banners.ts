import type { Block } from 'payload'
import { relationsField } from '../../fields/relationField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const Banners: Block = {
  slug: 'banners',
  interfaceName: 'BannersBlock',
  labels: { singular: 'バナー', plural: 'バナー' },
  admin: namedByHeading('バナー'),
  fields: [
    headingField(),
    relationsField({
      name: 'items',
      label: '表示するページ',
      relationTo: 'content-items',
      maxRows: 12,
      admin: {
        description:
          '空欄のときは、掲載場所が「トップページのバナー」の公開中のページを、並び順の番号の順に表示します。',
      },
    }),
  ],
}
