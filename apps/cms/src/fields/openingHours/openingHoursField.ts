import type { NamedGroupField } from 'payload'
import { checkboxField } from '../checkboxField'
import { localDateField } from '../localDateField'
import { closedPeriodsField } from './closedPeriodsField'
import { openingSpansField } from './openingSpansField'

type Options = {
  name?: string
  label?: string
  /** Beginning of the names of the tables: PostgreSQL cuts names off after 63 letters. */
  table: string
}

/**
 * When a desk takes calls or visitors, so that the site can say whether it does so now and when next.
 *
 * Closed on holidays and around New Year unless somebody says otherwise: nobody is to call in vain.
 */
export function openingHoursField({
  name = 'openingHours',
  label = '受付時間',
  table,
}: Options): NamedGroupField {
  return {
    type: 'group',
    name,
    label,
    interfaceName: 'OpeningHours',
    admin: {
      description:
        '入力すると、サイトに「いま受付中」「次は○月○日 9:00から」と表示されます。分からないときは空欄のままにします。',
    },
    fields: [
      openingSpansField(`${table}_spans`),
      {
        type: 'row',
        fields: [
          checkboxField({
            name: 'closedOnHolidays',
            label: '祝日は休み',
            defaultValue: true,
            admin: { width: '50%' },
          }),
          checkboxField({
            name: 'closedAtNewYear',
            label: '年末年始（12月29日〜1月3日）は休み',
            defaultValue: true,
            admin: { width: '50%' },
          }),
        ],
      },
      closedPeriodsField(`${table}_closed`),
      localDateField({
        name: 'validFrom',
        label: 'この受付時間が始まる日',
        admin: {
          description:
            'もう始まっているときは空欄のままにします。入力すると、その日より前は「未確認」と表示されます。',
        },
      }),
      {
        name: 'preview',
        type: 'ui',
        label: 'サイトでの表示',
        admin: {
          disableListColumn: true,
          components: { Field: '/admin/components/OpeningHoursPreview#OpeningHoursPreview' },
        },
      },
    ],
  }
}
