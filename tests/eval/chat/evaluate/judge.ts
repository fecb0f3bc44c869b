import { type ChatReply, offeredAddresses } from '@tokyo-cancer-portal/chatbot'
import { EVENT_TIMES, isValueOf, rangeOfEventTime, toLocalDate } from '@tokyo-cancer-portal/domain'
import { readPlace } from '@tokyo-cancer-portal/domain/places'
import type { ChatQuestion } from '../model/ChatQuestion'
import { isExpectedPath } from '../model/isExpectedPath'
import { rangeOfTimeAsked, TIMES_ASKED, type TimeAsked } from '../model/timesAsked'

export interface Verdict {
  /** Whether the reply is the right one; of a record: whether it comes first. */
  isRight: boolean
  /** Whether the record is among the first three. */
  isAmongThree: boolean
}

type Parameters = Record<string, string | string[]>

/** Do not narrow what is found, or say only how it is shown. */
const LEFT_OUT = new Set(['q', 'sort', 'page', 'limit', 'open'])

/** Whether a reply is what a question expects (README.md), asked at `now`. */
export function judge({ expect }: ChatQuestion, reply: ChatReply, now: Date): Verdict {
  switch (expect.kind) {
    case 'refusal':
      return both(reply.kind === 'refusal')
    case 'handover':
      return both(
        reply.kind === 'handover' || (reply.kind === 'choices' && reply.quotes.length === 0),
      )
    case 'record':
      return judgeRecords(expect.records, reply)
    case 'finder': {
      const wanted = [expect.parameters, ...(expect.orParameters ?? [])]
      const isAsked = reply.links.some(({ href }) =>
        wanted.some((parameters) => isFinder(href, expect.finder, parameters, now)),
      )
      return isAsked ? both(true) : judgeRecords(expect.orRecords ?? [], reply)
    }
  }
}

const both = (isRight: boolean): Verdict => ({ isRight, isAmongThree: isRight })

function judgeRecords(records: readonly string[], reply: ChatReply): Verdict {
  if (reply.kind === 'refusal') return both(false)
  const offered = offeredAddresses(reply)
  const isWanted = (url: string) => records.some((record) => isExpectedPath(record, url))
  return {
    isRight: offered.slice(0, 1).some(isWanted),
    isAmongThree: offered.slice(0, 3).some(isWanted),
  }
}

function isFinder(href: string, finder: string, wanted: Parameters, now: Date): boolean {
  const { pathname, searchParams } = new URL(href, 'https://site.test')
  if (pathname !== `/${finder}`) return false
  const asked = withRange(
    Object.fromEntries([...searchParams].filter(([name]) => !LEFT_OUT.has(name))),
    now,
  )
  const expected = withRange(
    Object.fromEntries(Object.entries(wanted).filter(([name]) => !LEFT_OUT.has(name))),
    now,
  )
  const names = new Set([...Object.keys(asked), ...Object.keys(expected)])
  return [...names].every((name) => isSame(name, asked[name], expected[name]))
}

/** A time said as a name becomes its first and last day. */
function withRange(parameters: Parameters, now: Date): Parameters {
  const range = withDays(parameters, now)
  // What is over is not shown: without a first day it is today.
  return range.to !== undefined && range.from === undefined
    ? { ...range, from: toLocalDate(now) }
    : range
}

function withDays({ when, ...rest }: Parameters, now: Date): Parameters {
  if (typeof when !== 'string') return rest
  const range = (TIMES_ASKED as readonly string[]).includes(when)
    ? rangeOfTimeAsked(when as TimeAsked, now)
    : isValueOf(EVENT_TIMES, when)
      ? rangeOfEventTime(when, now)
      : null
  if (!range) return { ...rest, when }
  return {
    ...rest,
    ...(range.from ? { from: range.from } : {}),
    ...(range.to ? { to: range.to } : {}),
  }
}

function isSame(
  name: string,
  asked: string | string[] | undefined,
  expected: string | string[] | undefined,
): boolean {
  if (typeof asked !== 'string' || expected === undefined) return false
  return [expected].flat().some((value) => plain(name, asked) === plain(name, value))
}

function plain(name: string, value: string): string {
  if (name === 'place') return readPlace(value) ?? value
  return value.split(',').toSorted().join(',')
}
