import { isCalledOff, OCCURRENCE_STATUSES } from '@tokyo-cancer-portal/domain'
import type { ArrayField, Condition, PayloadRequest } from 'payload'
import { checkboxField } from '../../../fields/checkboxField'
import { instantField } from '../../../fields/instantField'
import { localDateField } from '../../../fields/localDateField'
import { localTimeField } from '../../../fields/localTimeField'
import { selectField } from '../../../fields/selectField'
import { textareaField } from '../../../fields/textareaField'
import { textField } from '../../../fields/textField'
import { validateLocalDate } from '../../../fields/validators/validateLocalDate'
import { occurrenceAnnouncementField } from '../../../workflow/occurrenceAnnouncementField'
import { validateEndTime } from '../validators/validateEndTime'
import { validateOccurrences } from '../validators/validateOccurrences'

const hasSeveralDates: Condition = (event) =>
  Array.isArray(event.occurrences) ? event.occurrences.length > 1 : Number(event.occurrences) > 1

export const occurrencesField: ArrayField = {
  type: 'array',
  name: 'occurrences',
  label: '開催日時',
  labels: { singular: '開催日', plural: '開催日' },
  required: true,
  // Whoever begins in the admin finds the first date open; a program that sends no dates gets none.
  defaultValue: ({ req }: { req?: PayloadRequest }) =>
    req?.user && req.payloadAPI === 'local' ? [{ status: 'scheduled' }] : undefined,
  validate: validateOccurrences,
  maxRows: 150,
  admin: {
    initCollapsed: true,
    description:
      '続きもの、または同じ内容を別の日にも開くときは、日を足します。分からない時刻は空欄にします。くり返しで並んだ日も、1日ずつ直したり、中止・延期にしたり、消したりできます。保存し直しても、そのまま残ります。',
    components: { RowLabel: '/admin/components/OccurrenceRowLabel#OccurrenceRowLabel' },
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
    textareaField({
      name: 'statusNote',
      label: 'この回の中止・延期の説明',
      maxLength: 500,
      admin: {
        condition: (_event, row) => isCalledOff(row),
        description:
          '例：台風のため中止します。申し込まれた方には電話でお知らせします。延期のときは、新しい日が決まっていれば書きます。',
      },
    }),
    checkboxField({
      name: 'full',
      label: 'この回は満員',
      admin: { condition: hasSeveralDates },
    }),
    // Whatever it says concerns this event alone, so the form may send it back.
    textField({
      name: 'ruleDate',
      label: 'くり返しの日（自動）',
      maxLength: 10,
      validate: validateLocalDate,
      admin: { hidden: true },
    }),
    instantField({ name: 'startsAt', label: '開始（自動計算）', admin: { hidden: true } }),
    instantField({ name: 'endsAt', label: '終了（自動計算）', admin: { hidden: true } }),
    occurrenceAnnouncementField,
  ],
}
