import { MONTH_WEEKS, RECURRENCE_PATTERNS, WEEKDAY_NAMES } from '@tokyo-cancer-portal/domain'
import type { Condition, NamedGroupField, UIField } from 'payload'
import { mayReadDrafts } from '../../../access/mayReadDrafts'
import { arrayRowLabel } from '../../../fields/arrayRowLabel'
import { checkboxField } from '../../../fields/checkboxField'
import { integerField } from '../../../fields/integerField'
import { localDateField } from '../../../fields/localDateField'
import { localTimeField } from '../../../fields/localTimeField'
import { selectField, selectManyField } from '../../../fields/selectField'
import { validateEndTime } from '../validators/validateEndTime'
import { validateRecurrenceCount } from '../validators/validateRecurrenceCount'
import { validateRecurrenceEnd } from '../validators/validateRecurrenceEnd'

const isRecurring: Condition = (event) => Boolean(event.recurrence?.pattern)
const hasPattern =
  (...patterns: string[]): Condition =>
  (event) =>
    patterns.includes(event.recurrence?.pattern)

const uiField = (name: string, label: string, component: string): UIField => ({
  type: 'ui',
  name,
  label,
  admin: { components: { Field: `/admin/components/recurrence/${component}#${component}` } },
})

/** 「毎月 第3水曜」: when the event is saved its days become rows of `occurrences` (decision 0018). */
export const recurrenceField: NamedGroupField = {
  type: 'group',
  name: 'recurrence',
  label: 'くり返し',
  admin: {
    description:
      'ことばで入れるか、下の欄で選びます。保存すると、開催日が上の一覧に並びます。1回だけのときは選びません。',
  },
  fields: [
    uiField('phrase', 'ことばで入力', 'RecurrencePhrase'),
    selectField({ name: 'pattern', label: 'くり返し方', vocabulary: RECURRENCE_PATTERNS }),
    {
      type: 'row',
      fields: [
        selectManyField({
          name: 'weeks',
          label: '第何週',
          vocabulary: MONTH_WEEKS,
          required: true,
          admin: {
            width: '50%',
            condition: hasPattern('monthly-weekday'),
            description: '2つ以上選べます（例：第1・第3）。',
          },
        }),
        selectManyField({
          name: 'weekdays',
          label: '曜日',
          vocabulary: WEEKDAY_NAMES,
          required: true,
          admin: { width: '50%', condition: hasPattern('monthly-weekday', 'weekly', 'biweekly') },
        }),
        integerField({
          name: 'dayOfMonth',
          label: '日',
          min: 1,
          max: 31,
          required: true,
          admin: {
            width: '50%',
            condition: hasPattern('monthly-day'),
            description: '例：15。その日がない月は開きません（31日など）。',
          },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        localTimeField({
          name: 'startTime',
          label: '開始',
          admin: { width: '50%', condition: isRecurring },
        }),
        localTimeField({
          name: 'endTime',
          label: '終了',
          validate: validateEndTime,
          admin: { width: '50%', condition: isRecurring },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        localDateField({
          name: 'from',
          label: '始まりの日',
          required: true,
          admin: { width: '40%', condition: isRecurring },
        }),
        localDateField({
          name: 'until',
          label: '終わりの日',
          validate: validateRecurrenceEnd,
          admin: { width: '40%', condition: isRecurring },
        }),
        integerField({
          name: 'count',
          label: 'または回数',
          min: 1,
          max: 60,
          validate: validateRecurrenceCount,
          admin: { width: '20%', condition: isRecurring, description: '例：12' },
        }),
      ],
    },
    checkboxField({
      name: 'skipHolidays',
      label: '祝日は休み',
      admin: { condition: isRecurring },
    }),
    checkboxField({
      name: 'skipYearEnd',
      label: '年末年始（12月29日〜1月3日）は休み',
      admin: { condition: isRecurring },
    }),
    uiField('dates', 'これから開く日', 'RecurrenceDates'),
    {
      type: 'array',
      name: 'exceptions',
      label: '開かない日',
      labels: { singular: '開かない日', plural: '開かない日' },
      maxRows: 100,
      admin: {
        condition: isRecurring,
        initCollapsed: true,
        description:
          '開催日の一覧から消した日は、ここに入ります。ここから消して保存すると、また一覧に戻ります。',
        components: { RowLabel: arrayRowLabel(['date']) },
      },
      fields: [localDateField({ name: 'date', label: '日付', required: true })],
    },
    {
      // What the rule said when it was last followed (`applyRecurrence`); the hook writes it at each save.
      type: 'json',
      name: 'applied',
      label: '前回のくり返し（自動）',
      access: { read: mayReadDrafts('events') },
      admin: { hidden: true },
    },
  ],
}
