import type { Term, ValueOf } from './term'

/** Whether an event takes place as announced; the organizer sets it. */
export const EVENT_STATUSES = [
  { value: 'scheduled', label: '予定どおり' },
  { value: 'cancelled', label: '中止' },
  { value: 'postponed', label: '延期' },
  {
    value: 'changed',
    label: '変更あり',
    description: '開催しますが、日時や会場などが変わりました。',
  },
] as const satisfies readonly Term[]

export type EventStatus = ValueOf<typeof EVENT_STATUSES>
