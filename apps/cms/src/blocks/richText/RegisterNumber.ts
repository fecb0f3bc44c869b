import { NUMBER_BASES, NUMBER_UNITS, REGISTER_COUNTS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { checkboxField } from '../../fields/checkboxField'
import { selectField } from '../../fields/selectField'

/** A number in a line of text that is counted when the page is made, so that nobody has to mend it. */
export const RegisterNumber: Block = {
  slug: 'registerNumber',
  interfaceName: 'RegisterNumberBlock',
  labels: { singular: '自動で数える病院の数', plural: '自動で数える病院の数' },
  admin: {
    disableBlockName: true,
    components: { Label: '/admin/components/register/NumberLabel#NumberLabel' },
  },
  fields: [
    selectField({
      name: 'count',
      label: '何を数えるか',
      vocabulary: REGISTER_COUNTS,
      required: true,
    }),
    selectField({
      name: 'basis',
      label: '数え方',
      vocabulary: NUMBER_BASES,
      required: true,
      defaultValue: 'listed',
      admin: {
        description:
          'このサイトには、名前を確認できた病院だけを載せています。「都内に○か所」と書くときは、公表された数を選びます。',
      },
    }),
    selectField({
      name: 'unit',
      label: '数の後に付ける言葉',
      vocabulary: NUMBER_UNITS,
      required: true,
      defaultValue: 'places',
      admin: { description: '英語のページでは、いつも数字だけになります。' },
    }),
    checkboxField({
      name: 'withDate',
      label: 'いつの数かを添える',
      admin: { description: '例：9か所（2025年3月12日時点）' },
    }),
  ],
}
