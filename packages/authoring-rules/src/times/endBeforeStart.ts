import { endsBeforeItStarts } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'

/** TIM-1: an occurrence that ends before it begins. */
export const endBeforeStart: EventRule = ({ event: { occurrences } }) =>
  occurrences.flatMap((occurrence, index) =>
    endsBeforeItStarts(occurrence)
      ? [
          {
            rule: 'TIM-1',
            severity: 'blocker',
            field: `occurrences.${index}.endTime`,
            snippet: `${occurrence.startTime}〜${occurrence.endTime}`,
            message: '終了の時刻が、開始の時刻より後になっていません。',
          },
        ]
      : [],
  )
