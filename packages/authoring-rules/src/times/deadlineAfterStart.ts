import { isLocalDate, isLocalTime } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'
import { heldOn } from './heldOn'

type Time = string | null | undefined

/**
 * TIM-1: a deadline before applications open, or after the last occurrence is over. While it is on, somebody may still join;
 * that is asked.
 */
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
  const held = heldOn(event.occurrences)
  const last = held.at(-1)
  if (!last || deadlineDate < last.date) return []
  const over = { ...finding, message: '申込みの締切が、開催の日時より後になっています。' }
  if (deadlineDate > last.date) return [over]
  const sameDay = held.filter(({ date }) => date === last.date)
  const isAfter = (time: Time): boolean =>
    isLocalTime(deadlineTime) && isLocalTime(time) && deadlineTime > time
  if (sameDay.every(({ endTime }) => isAfter(endTime))) return [over]
  return sameDay.every(({ startTime }) => isAfter(startTime))
    ? [
        {
          ...finding,
          severity: 'warning',
          message:
            '申込みの締切が、開始の時刻より後になっています。始まってからも申し込めるなら、そのままで構いません。',
        },
      ]
    : []
}
