import type { EventFacts } from '../model/EventFacts'
import { event } from '../testing/build'
import { type RuleExamples, wrong } from '../testing/RuleExamples'

const on = (date: string, more: object = {}): Partial<EventFacts> => ({
  occurrences: [{ date, startTime: '14:00', endTime: '15:30', ...more }],
})
const applying = (more: object): Partial<EventFacts> => ({
  application: { required: 'required', method: '電話で', ...more },
})

export const TIMES: readonly RuleExamples[] = [
  {
    rule: 'TIM-1',
    wrong: [
      wrong(event(on('2026-12-10', { endTime: '13:00' })), '14:00〜13:00', undefined, 'blocker'),
      wrong(event(applying({ deadlineDate: '2026-12-11' })), '2026-12-11', undefined, 'blocker'),
      wrong(
        event(applying({ deadlineDate: '2026-12-10', deadlineTime: '17:00' })),
        '2026-12-10',
        undefined,
        'blocker',
      ),
      wrong(
        event(applying({ deadlineDate: '2026-12-10', deadlineTime: '15:00' })),
        '2026-12-10',
        undefined,
        'warning',
      ),
      wrong(
        event(applying({ opensOn: '2026-12-05', deadlineDate: '2026-12-03' })),
        '2026-12-03',
        undefined,
        'blocker',
      ),
      wrong(event(on('2025-12-10')), '2025-12-10', undefined, 'warning'),
      wrong(event(on('2062-12-10')), '2062-12-10', undefined, 'warning'),
      wrong(event(on('2027-01-11')), '2027-01-11', undefined, 'hint'),
      wrong(event(on('2026-12-29')), '2026-12-29', undefined, 'hint'),
    ],
    fine: [
      event(),
      event(on('2026-12-10', { endTime: null })),
      event(applying({ deadlineDate: '2026-12-10', deadlineTime: '12:00' })),
      // Before the later one of two on a day, in whatever order they stand.
      event({
        ...applying({ deadlineDate: '2026-12-10', deadlineTime: '12:00' }),
        occurrences: [
          { date: '2026-12-10', startTime: '14:00', endTime: '15:00' },
          { date: '2026-12-10', startTime: '10:00', endTime: '11:00' },
        ],
      }),
      event({ ...on('2025-12-10'), wasPublished: true }),
      event({ ...on('2025-12-10'), format: 'archive' }),
      event(on('2026-12-12')),
      event({ ...on('2027-01-11'), format: 'online', online: { note: 'メールで知らせます。' } }),
      event(on('2026-13-45', { startTime: '25:00', endTime: 'x' })),
      // Some of the dates are still to come.
      event({ occurrences: [{ date: '2026-10-08' }, { date: '2026-12-10' }] }),
    ],
  },
]
