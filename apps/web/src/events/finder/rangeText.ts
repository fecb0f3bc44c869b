import { contentLanguage } from '../../languages/contentLanguage'
import { dateIn } from '../../languages/dateIn'
import { translator } from '../../languages/translator'

/** Days that somebody chose: `2026年12月1日（火）〜2026年12月10日（木）`, `…から`, `…まで`; empty for none. */
export function rangeText(from: string | null, to: string | null): string {
  const language = contentLanguage()
  const t = translator('Events', language)
  const day = (date: string) => dateIn(language, date, { weekday: true, era: false })
  if (from !== null && to !== null) {
    if (from === to) return day(from)
    return `${day(from)}${translator('Punctuation', language)('to')}${day(to)}`
  }
  if (from !== null) return t('from', { date: day(from) })
  return to === null ? '' : t('until', { date: day(to) })
}
