import { WEEKDAYS } from '@tokyo-cancer-portal/domain'
import type { ArrayField } from 'payload'
import { localTimeField } from '../localTimeField'
import { selectManyField } from '../selectField'
import { validateCloses } from './validateCloses'
import { validateSpans } from './validateSpans'

/** Hours of the week; a day with a break has two rows. */
export function openingSpansField(dbName: string): ArrayField {
  return {
    type: 'array',
    name: 'spans',
    label: '曜日と時刻',
    labels: { singular: '時間帯', plural: '時間帯' },
    interfaceName: 'OpeningSpans',
    dbName,
    maxRows: 21,
    validate: validateSpans,
    admin: {
      description: '昼休みがあるときは、午前と午後を2つの時間帯に分けます。',
      components: { RowLabel: '/admin/components/OpeningSpanLabel#OpeningSpanLabel' },
    },
    fields: [
      selectManyField({
        name: 'weekdays',
        label: '曜日',
        vocabulary: WEEKDAYS,
        required: true,
        admin: { components: { Field: '/admin/components/WeekdaysField#WeekdaysField' } },
      }),
      {
        type: 'row',
        fields: [
          localTimeField({ name: 'opens', label: '開始', required: true, admin: { width: '50%' } }),
          localTimeField({
            name: 'closes',
            label: '終了',
            required: true,
            validate: validateCloses,
            admin: { width: '50%', description: '24時まで受け付けるときは「00:00」とします。' },
          }),
        ],
      },
    ],
  }
}
