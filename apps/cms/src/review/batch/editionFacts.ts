import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { type Fields, fieldsOf, textOf } from '../../authoring/readFields'
import type { NewestVersion } from '../../workflow/newestVersion'
import { occurrencesOf } from '../../workflow/occurrencesOf'

/** What somebody has to see of an unchanged edition before it is approved with others. */
export type EditionFacts = {
  /** The version that is seen: its `updatedAt`. */
  baseVersion: string
  /** Every date and its times in words, in their order: all that is new in it. */
  dates: string[]
  /** From when until when one applies, in words; none where nothing is said. */
  applying: string[]
  /** Where it takes place; empty where nothing is said. */
  venue: string
}

/** The facts of a version, relations as ids. */
export function editionFacts(edition: NewestVersion): EditionFacts {
  const venue = fieldsOf(edition['venue'])
  return {
    baseVersion: edition.updatedAt,
    dates: occurrencesOf(edition)
      .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))
      .flatMap((row) => formatOccurrence(row, { era: false }) || []),
    applying: applyingOf(fieldsOf(edition['application'])),
    venue: [textOf(venue['name']), textOf(venue['address'])].filter(Boolean).join('、'),
  }
}

function applyingOf({ opensOn, deadlineDate, deadlineTime, deadlineDaysBefore }: Fields): string[] {
  const day = (date: unknown, time?: unknown) =>
    formatOccurrence(
      // A moment, and no meeting that begins then.
      { date: textOf(date), startTime: textOf(time), endTime: textOf(time) },
      { era: false },
    )
  const [opens, ends] = [day(opensOn), day(deadlineDate, deadlineTime)]
  const time = textOf(deadlineTime)
  return [
    ...(opens ? [`申込みの受付開始：${opens}`] : []),
    ...(ends ? [`申込みの締切：${ends}`] : []),
    ...(typeof deadlineDaysBefore === 'number'
      ? [`申込みの締切：各回の${deadlineDaysBefore}日前${time ? `の${time}` : ''}まで`]
      : []),
  ]
}

const orderOf = ({ date, startTime }: { date?: string | null; startTime?: string | null }) =>
  `${date ?? ''} ${startTime ?? ''}`
