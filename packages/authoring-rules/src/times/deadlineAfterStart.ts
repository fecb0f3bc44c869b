import { deadlineProblem } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'

const MESSAGES = {
  'before-opening': '申込みの締切が、受付開始日より前になっています。',
  'after-end': '申込みの締切が、開催の日時より後になっています。',
  'after-start':
    '申込みの締切が、開始の時刻より後になっています。始まってからも申し込めるなら、そのままで構いません。',
} as const

/**
 * TIM-1: a deadline before applications open, or after the last occurrence is over. While it is on, somebody may still join;
 * that is asked.
 */
export const deadlineAfterStart: EventRule = ({ event }) => {
  const application = event.application ?? {}
  const problem =
    event.format === 'archive' ? null : deadlineProblem(application, event.occurrences)
  if (problem === null) return []
  return [
    {
      rule: 'TIM-1',
      severity: problem === 'after-start' ? 'warning' : 'blocker',
      field: 'application.deadlineDate',
      snippet: application.deadlineDate ?? '',
      message: MESSAGES[problem],
    },
  ]
}
