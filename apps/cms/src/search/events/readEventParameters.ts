import {
  EVENT_FACET_VOCABULARIES,
  EVENT_FACETS,
  EVENT_TIMES,
  type EventFacet,
  type EventRange,
  isLocalDate,
  isNamedFacet,
  isSlug,
  isValueOf,
  type Openness,
  rangeOfEventTime,
} from '@tokyo-cancer-portal/domain'
import { listedValues } from '../api/listedValues'
import { refuseParameter } from '../api/refuseParameter'
import { typedText } from '../api/typedText'
import { wholeNumber } from '../api/wholeNumber'

/** What somebody asks the event finder for. Topics and organizers are named by their slugs. */
export interface EventParameters {
  /** As typed, without spaces around. */
  typed: string
  chosen: Partial<Record<EventFacet, string[]>>
  range: EventRange
  open: Openness | null
  page: number
  limit: number
}

const MOST_VALUES = 30
const MOST_PAGES = 10_000
const ON_PAGE = 20
/** Whoever asks for more gets as many. */
const MOST_ON_PAGE = 100
const OPEN: Readonly<Record<string, Openness>> = {
  yes: 'yes',
  true: 'yes',
  '1': 'yes',
  all: 'all',
  false: 'all',
  '0': 'all',
}

/**
 * Reads the parameters of the event finder. A facet may be given several times or with commas; an empty one is none.
 *
 * @throws APIError 400 in Japanese, with the parameter
 */
export function readEventParameters(given: URLSearchParams, now: Date): EventParameters {
  const typed = typedText(given)
  const chosen = EVENT_FACETS.flatMap((facet) => {
    const values = valuesOf(given, facet)
    return values.length > 0 ? [[facet, values]] : []
  })
  const limit = wholeNumber(given, 'limit', { from: 1, to: 999_999_999, otherwise: ON_PAGE })
  return {
    typed,
    chosen: Object.fromEntries(chosen),
    range: rangeOf(given, now),
    open: opennessOf(given),
    page: wholeNumber(given, 'page', { from: 1, to: MOST_PAGES, otherwise: 1 }),
    limit: Math.min(limit, MOST_ON_PAGE),
  }
}

function rangeOf(given: URLSearchParams, now: Date): EventRange {
  const time = textOf(given, 'when')
  const [from, to] = [dateOf(given, 'from'), dateOf(given, 'to')]
  if (time === '') {
    if (from !== null && to !== null && from > to) {
      refuseParameter(
        'to',
        '期間の終わり（to）には、始まり（from）より後の日付を指定してください。',
      )
    }
    return { from, to }
  }
  if (!isValueOf(EVENT_TIMES, time))
    refuseParameter('when', '時期（when）の指定が正しくありません。')
  if (from !== null || to !== null) {
    refuseParameter('when', '時期（when）と期間（from・to）は、どちらか一つを指定してください。')
  }
  return rangeOfEventTime(time, now)
}

function dateOf(given: URLSearchParams, name: 'from' | 'to'): string | null {
  const text = textOf(given, name)
  if (text === '') return null
  if (isLocalDate(text)) return text
  return refuseParameter(name, `${name} には日付を2026-12-01の形で指定してください。`)
}

function opennessOf(given: URLSearchParams): Openness | null {
  const text = textOf(given, 'open')
  if (text === '') return null
  const open = Object.hasOwn(OPEN, text) ? OPEN[text] : undefined
  return open ?? refuseParameter('open', '受付の状況（open）には yes か all を指定してください。')
}

function valuesOf(given: URLSearchParams, facet: EventFacet): string[] {
  const values = listedValues(given, facet)
  if (values.length > MOST_VALUES) {
    refuseParameter(facet, `一つの条件に指定できるのは${MOST_VALUES}個までです。`)
  }
  const isKnown = (value: string) =>
    isNamedFacet(facet) ? isSlug(value) : isValueOf(EVENT_FACET_VOCABULARIES[facet], value)
  if (!values.every(isKnown)) refuseParameter(facet, `条件（${facet}）の指定が正しくありません。`)
  return values
}

const textOf = (given: URLSearchParams, name: string): string => (given.get(name) ?? '').trim()
