import type { DateMention } from '../dates/DateMention'
import { dateRole } from '../dates/dateRole'
import type { Flyer } from '../model/Flyer'
import { before } from '../text/beside'

/** Days that stand further apart than this in a text without labels are not one list. */
const WITHIN_LIST = 90
/** More dates than anybody lists. */
const MOST = 60

/** The dates on which the event takes place, in the order of the text: those behind a label, else the first in the prose. */
export function eventDates(flyer: Flyer): DateMention[] {
  const roles = flyer.dates.map((date) => ({ date, role: dateRole(flyer, date) }))
  const labelled = roles.filter(({ role }) => role === 'when').map(({ date }) => date)
  const dates =
    labelled.length > 0
      ? labelled
      : firstList(
          flyer,
          roles.filter(({ role }) => role === 'open').map(({ date }) => date),
        )
  const now = dates.filter(({ start }) => !NEXT_TIME.test(before(flyer.plain, start, 8)))
  return once(now.length > 0 ? now : dates).slice(0, MOST)
}

/** 次回は8月26日: the one after that which the text is about. */
const NEXT_TIME = /次回(?:は|の開催は|開催は|予定は)[、 ]?$/u

/** In prose: the first list in which a day has a weekday or a time beside it, else the first. */
function firstList(flyer: Flyer, open: readonly DateMention[]): DateMention[] {
  const lists: DateMention[][] = []
  for (const date of open) {
    const list = lists.at(-1)
    if (list && date.start - (list.at(-1)?.end ?? 0) <= WITHIN_LIST) list.push(date)
    else lists.push([date])
  }
  return lists.find((list) => list.some((date) => isLikely(flyer, date))) ?? []
}

const TIME_BEHIND = /^[ \t\n、,)]{0,4}(?:の)?(?:午前|午後)?[ \t]{0,2}\d{1,2}(?::\d{2}|時|~)/u
const HELD = /^[^\n。]{0,20}(?:開催|実施|行います|開きます)/u

function isLikely({ plain }: Flyer, { weekday, end }: DateMention): boolean {
  const after = plain.slice(end, end + 40)
  return weekday !== undefined || TIME_BEHIND.test(after) || HELD.test(after)
}

/** A day that is named again is the same day; the first place tells its time. */
function once(dates: readonly DateMention[]): DateMention[] {
  const known = new Map<string, DateMention>()
  for (const date of dates) if (!known.has(date.date)) known.set(date.date, date)
  return [...known.values()]
}
