import { isLocalDate, publicHolidayName } from '@tokyo-cancer-portal/domain'
import type { EventRule } from '../check/Rule'
import type { Finding } from '../model/Finding'

/** TIM-1: an occurrence on a public holiday or around New Year, where the hospital may be closed. Weekends are usual. */
export const holidays: EventRule = ({ event }, { today }) =>
  event.format === 'archive' || event.format === 'online'
    ? []
    : event.occurrences.flatMap(({ date, status }, index): Finding[] => {
        if (!isLocalDate(date) || date < today || (status && status !== 'scheduled')) return []
        const name = publicHolidayName(date) ?? (isNewYear(date) ? '年末年始' : null)
        if (name === null) return []
        const message = `${name}に当たります。この日に開くか、確かめてください。`
        const field = `occurrences.${index}.date`
        return [{ rule: 'TIM-1', severity: 'hint', field, snippet: date, message }]
      })

function isNewYear(date: string): boolean {
  const day = date.slice(5)
  return day >= '12-29' || day <= '01-03'
}
