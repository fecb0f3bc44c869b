import { isLocalDate, isLocalTime } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'
import { heldOn } from './heldOn'

/** TIM-1: a deadline after the last occurrence has begun, or before applications open. */
export const deadlineAfterStart: EventRule = ({ event }) => {
  const { deadlineDate, deadlineTime, opensOn } = event.application ?? {}
  if (!isLocalDate(deadlineDate) || event.format === 'archive') return []
  const finding = {
    rule: 'TIM-1',
    severity: 'blocker',
    field: 'application.deadlineDate',
    snippet: deadlineDate,
  } as const
  if (isLocalDate(opensOn) && opensOn > deadlineDate) {
    return [{ ...finding, message: '申込みの締切が、受付開始日より前になっています。' }]
  }
  const last = heldOn(event.occurrences).at(-1)
  if (!last || deadlineDate < last.date) return []
  const isLate =
    deadlineDate > last.date ||
    (isLocalTime(deadlineTime) && isLocalTime(last.startTime) && deadlineTime > last.startTime)
  return isLate ? [{ ...finding, message: '申込みの締切が、開催の日時より後になっています。' }] : []
}
