import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'
import { heldOn } from './heldOn'

/** Further away than anybody plans: the year is mistyped. */
export const YEARS_AHEAD = 2

/** TIM-1: a new event whose dates are all over, or so far away that the year must be wrong. */
export const pastDates: EventRule = ({ event }, { today }) => {
  const held = heldOn(event.occurrences)
  const [last] = held.slice(-1)
  if (!last || !isLocalDate(today) || event.format === 'archive') return []
  const finding = { rule: 'TIM-1', severity: 'warning', snippet: last.date } as const
  const field = `occurrences.${event.occurrences.findIndex(({ date }) => date === last.date)}.date`
  if (last.date < today && !event.wasPublished) {
    const message = '開催日が過ぎています。前回の日付のままになっていないか確かめてください。'
    return [{ ...finding, field, message }]
  }
  const farthest = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
  if (last.date <= farthest) return []
  return [{ ...finding, field, message: '2年以上先の日付です。年を確かめてください。' }]
}
