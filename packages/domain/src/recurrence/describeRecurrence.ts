import type { RecurrenceInput, RecurrenceRule } from './recurrenceRule'
import { readRecurrence } from './readRecurrence'
import { RECURRENCE_WORDS, type RecurrenceWords } from './recurrenceWords'
import { DEFAULT_LANGUAGE, type Language } from '../languages/languages'

/** A rule as people say it: `毎月 第3水曜日（祝日は休み）`; empty where there is none. */
export function describeRecurrence(
  input: RecurrenceInput,
  language: Language = DEFAULT_LANGUAGE,
): string {
  const rule = readRecurrence(input)
  if (!rule) return ''
  const words = RECURRENCE_WORDS[language]
  const pauses = [
    rule.skipHolidays ? words.notOnHolidays : '',
    rule.skipYearEnd ? words.notAtNewYear : '',
  ].filter(Boolean)
  const [open, close] = words.brackets
  const text = patternText(rule, words)
  return pauses.length > 0 ? `${text}${open}${pauses.join(words.betweenPauses)}${close}` : text
}

function patternText(
  { pattern, weeks, weekdays, dayOfMonth }: RecurrenceRule,
  words: RecurrenceWords,
): string {
  switch (pattern) {
    case 'monthly-weekday':
      return words.monthlyWeekday(weeks, weekdays)
    case 'weekly':
      return words.weekly(weekdays)
    case 'biweekly':
      return words.biweekly(weekdays)
    case 'monthly-day':
      return words.monthlyDay(Number(dayOfMonth))
  }
}
