import type { Term, ValueOf } from './term'

/** How urgent a site-wide alert is. */
export const ALERT_LEVELS = [
  {
    value: 'emergency',
    label: '緊急',
    description: '災害など、すぐに知らせることです。閉じられません。',
  },
  { value: 'important', label: '重要' },
  { value: 'notice', label: 'お知らせ' },
] as const satisfies readonly Term[]

export type AlertLevel = ValueOf<typeof ALERT_LEVELS>
