import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../arrayRowLabel'
import { localDateField } from '../localDateField'
import { textField } from '../textField'
import { validatePeriodEnd } from './validatePeriodEnd'

/** Days on which the desk is closed beside its weekly hours. */
export function closedPeriodsField(dbName: string): ArrayField {
  return {
    type: 'array',
    name: 'closedPeriods',
    label: 'ほかの休み',
    labels: { singular: '休み', plural: '休み' },
    interfaceName: 'ClosedPeriods',
    dbName,
    maxRows: 40,
    admin: {
      initCollapsed: true,
      description:
        '臨時の休み、創立記念日、12月29日〜1月3日より長い年末年始の休みなどです。その日は「受付時間外」と表示されます。',
      components: { RowLabel: arrayRowLabel(['from']) },
    },
    fields: [
      {
        type: 'row',
        fields: [
          localDateField({
            name: 'from',
            label: '最初の日',
            required: true,
            admin: { width: '50%' },
          }),
          localDateField({
            name: 'to',
            label: '最後の日',
            validate: validatePeriodEnd,
            admin: { width: '50%', description: '1日だけのときは空欄のままにします。' },
          }),
        ],
      },
      textField({
        name: 'note',
        label: '理由',
        maxLength: 60,
        admin: { description: '例：設備の点検' },
      }),
    ],
  }
}
