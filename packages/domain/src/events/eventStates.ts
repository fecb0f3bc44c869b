import type { Term, ValueOf } from '../vocabulary/term'

/** What a visitor has to know first about an event: can I still take part? Always computed. */
export const EVENT_STATES = [
  { value: 'before-opening', label: '受付前' },
  { value: 'open', label: '受付中' },
  { value: 'closing-soon', label: 'まもなく締切' },
  { value: 'full', label: '満員' },
  { value: 'closed', label: '受付終了' },
  { value: 'no-application', label: '申込不要' },
  { value: 'unconfirmed', label: '申込方法は未確認' },
  { value: 'ongoing', label: '開催中' },
  { value: 'ended', label: '終了' },
  { value: 'cancelled', label: '中止' },
  { value: 'postponed', label: '延期' },
] as const satisfies readonly Term[]

export type EventStateValue = ValueOf<typeof EVENT_STATES>
export type EventState = (typeof EVENT_STATES)[number]
