import type { Term, ValueOf } from './term'

/** How people say when a meeting takes place again and again. */
export const RECURRENCE_PATTERNS = [
  { value: 'monthly-weekday', label: '毎月 第○曜日', description: '例：毎月 第3水曜日。' },
  { value: 'weekly', label: '毎週', description: '例：毎週 火曜日。' },
  { value: 'biweekly', label: '隔週（2週に1回）', description: '例：隔週 金曜日。' },
  { value: 'monthly-day', label: '毎月 ○日', description: '例：毎月 15日。' },
] as const satisfies readonly Term[]

export type RecurrencePattern = ValueOf<typeof RECURRENCE_PATTERNS>
