import { weekday as weekdayOf } from '@tokyo-cancer-portal/domain'
import type { DateMention } from '../dates/DateMention'
import type { FoundConflict } from '../model/Found'
import type { FieldPath } from '../model/ParsedFields'
import type { ReadOccurrence } from '../occurrences/readOccurrences'

/** Where the dates and times that were read do not go together. */
export function findConflicts(
  occurrences: readonly ReadOccurrence[],
  deadline: DateMention | undefined,
  deadlineTime: string | undefined,
): FoundConflict[] {
  const mentions = new Map<DateMention, FieldPath>()
  for (const { mention } of occurrences) mentions.set(mention, 'occurrences')
  if (deadline) mentions.set(deadline, 'application.deadlineDate')
  return [
    ...[...mentions].flatMap(([mention, field]) => weekdayConflict(mention, field)),
    ...deadlineConflict(occurrences, deadline, deadlineTime),
    ...timesConflicts(occurrences),
  ]
}

/** 6月17日 as people say it. */
function spoken(date: string): string {
  const [, month, day] = date.split('-')
  return `${Number(month)}月${Number(day)}日`
}

function weekdayConflict(mention: DateMention, field: FieldPath): FoundConflict[] {
  const { date, weekday } = mention
  if (weekday === undefined || weekdayOf(date) === weekday) return []
  const year = mention.hasYear ? '' : `${Number(date.slice(0, 4))}年`
  const message = `${year}${spoken(date)}は${weekdayOf(date)}曜日です。文章には（${weekday}）とあります。どちらが正しいか確かめてください。`
  return [
    {
      kind: 'weekday',
      fields: [field],
      spans: [{ start: mention.start, end: mention.end }],
      message,
    },
  ]
}

function deadlineConflict(
  occurrences: readonly ReadOccurrence[],
  deadline: DateMention | undefined,
  deadlineTime: string | undefined,
): FoundConflict[] {
  const last = occurrences.at(-1)
  if (!deadline || !last) return []
  const over = last.time?.endTime ?? last.time?.startTime
  const isOver =
    deadline.date > last.mention.date ||
    (deadline.date === last.mention.date &&
      deadlineTime !== undefined &&
      over !== undefined &&
      deadlineTime > over)
  if (!isOver) return []
  return [
    {
      kind: 'deadline',
      fields: ['application.deadlineDate', 'occurrences'],
      spans: [deadline, last.mention].map(({ start, end }) => ({ start, end })),
      message: `申込みの締切（${spoken(deadline.date)}）が、開催日（${spoken(last.mention.date)}）より後になっています。どちらが正しいか確かめてください。`,
    },
  ]
}

/** One for each pair of times, however many days have it. */
function timesConflicts(occurrences: readonly ReadOccurrence[]): FoundConflict[] {
  const contradicting = new Map<string, ReadOccurrence[]>()
  for (const one of occurrences) {
    const { startTime, endTime } = one.time ?? {}
    if (startTime === undefined || endTime === undefined || endTime > startTime) continue
    const key = `${startTime}〜${endTime}`
    contradicting.set(key, [...(contradicting.get(key) ?? []), one])
  }
  return [...contradicting].map(([times, days]) => {
    const dates = days.map(({ mention }) => spoken(mention.date)).join('、')
    return {
      kind: 'times',
      fields: ['occurrences'],
      spans: days[0]?.time?.spans ?? [],
      message: `${dates}の終了の時刻が、開始の時刻より後になっていません（${times}）。時刻を確かめてください。`,
    }
  })
}
