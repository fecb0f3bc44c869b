import { addDays, isLocalDate } from '@tokyo-cancer-portal/domain'
import type { ContentRule } from '../check/Rule'
import type { Finding } from '../model/Finding'

/** Looking through a page again may be put off so long. */
export const DAYS_AHEAD = 366

/** REV-1: a page that nobody is going to look through again within a year. */
export const reviewDate: ContentRule = ({ review }, { today }) => {
  if (!review || !isLocalDate(today)) return []
  const finding = { rule: 'REV-1', severity: 'warning', field: review.path } as const
  const { on } = review
  const about = (snippet: string, message: string): Finding[] => [{ ...finding, snippet, message }]
  if (!isLocalDate(on)) return about('', '次に見直す日を入れてください。1年以内が目安です。')
  if (on < today) return about(on, '見直す日を過ぎています。内容を確かめ、次の日を入れてください。')
  return on > addDays(today, DAYS_AHEAD) ? about(on, '次に見直す日は、1年以内にしてください。') : []
}
