import { EVENT_FORMATS, OCCURRENCE_STATUSES } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { arrayRowLabel } from '../../../fields/arrayRowLabel'
import { instantField } from '../../../fields/instantField'
import { localDateField } from '../../../fields/localDateField'
import { localTimeField } from '../../../fields/localTimeField'
import { selectField } from '../../../fields/selectField'
import { textField } from '../../../fields/textField'
import { validateEndTime } from '../validators/validateEndTime'
import { onlineField } from './onlineField'
import { venueField } from './venueField'

export const placeFields: Field[] = [
  {
    type: 'array',
    name: 'occurrences',
    label: '開催日時',
    labels: { singular: '開催日', plural: '開催日' },
    required: true,
    minRows: 1,
    maxRows: 60,
    admin: {
      description:
        '続きもの、または同じ内容を別の日にも開くときは、日を足します。分からない時刻は空欄にします。',
      components: { RowLabel: arrayRowLabel(['date']) },
    },
    fields: [
      {
        type: 'row',
        fields: [
          localDateField({ name: 'date', label: '日付', required: true, admin: { width: '40%' } }),
          localTimeField({ name: 'startTime', label: '開始', admin: { width: '30%' } }),
          localTimeField({
            name: 'endTime',
            label: '終了',
            validate: validateEndTime,
            admin: { width: '30%' },
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          selectField({
            name: 'status',
            label: 'この回の状態',
            vocabulary: OCCURRENCE_STATUSES,
            required: true,
            defaultValue: 'scheduled',
            admin: { width: '40%' },
          }),
          textField({
            name: 'note',
            label: 'この回の補足',
            admin: { width: '60%', description: '例：テーマは「お金と制度」です。' },
          }),
        ],
      },
      instantField({ name: 'startsAt', label: '開始（自動計算）', admin: { hidden: true } }),
      instantField({ name: 'endsAt', label: '終了（自動計算）', admin: { hidden: true } }),
    ],
  },
  selectField({
    name: 'format',
    label: '開催形式',
    vocabulary: EVENT_FORMATS,
    required: true,
    index: true,
  }),
  venueField,
  onlineField,
]
