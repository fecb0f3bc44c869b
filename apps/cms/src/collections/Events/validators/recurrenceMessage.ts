import {
  addDays,
  isPublicHoliday,
  MOST_DATES,
  MOST_DAYS,
  PUBLIC_HOLIDAYS_KNOWN,
  readRecurrence,
  type RecurrenceInput,
  recurrenceProblem,
} from '@tokyo-cancer-portal/domain'

const MESSAGES = {
  'ends-before-start': '終わりの日を、始まりの日より後にしてください。',
  'too-long':
    'くり返しは、始まりの日から1年以内にしてください。続きは、あとで始まりの日と終わりの日を変えて足せます。',
  'too-many': `開催日が${MOST_DATES}回を超えます。終わりの日を早めるか、回数を減らしてください。`,
  'no-dates': 'この条件に合う日がありません。曜日と期間をお確かめください。',
} as const

/** What is wrong with the dates that a rule means, for the person who typed it; null where nothing is. */
export function recurrenceMessage(recurrence: RecurrenceInput): string | null {
  const rule = readRecurrence(recurrence)
  if (!rule) return null
  if (rule.skipHolidays && addDays(rule.from, MOST_DAYS) > PUBLIC_HOLIDAYS_KNOWN.to) {
    return `祝日が分かるのは${PUBLIC_HOLIDAYS_KNOWN.to.slice(0, 4)}年までです。それより前の期間にしてください。`
  }
  const problem = recurrenceProblem(rule, isPublicHoliday)
  return problem && MESSAGES[problem]
}
