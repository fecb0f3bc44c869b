import type { Term, ValueOf } from './term'

/** What kind of gathering an event is. */
export const EVENT_KINDS = [
  { value: 'salon', label: '患者サロン・交流会' },
  { value: 'lecture', label: '講演会・公開講座' },
  { value: 'class', label: '教室・講習' },
  { value: 'seminar', label: 'セミナー' },
  { value: 'consultation', label: '相談会' },
  { value: 'training', label: '医療者向け研修' },
  { value: 'campaign', label: '啓発・展示' },
  { value: 'other', label: 'その他' },
] as const satisfies readonly Term[]

export type EventKind = ValueOf<typeof EVENT_KINDS>
