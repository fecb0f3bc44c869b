import type { EventFacet } from '@tokyo-cancer-portal/domain'

import {
  EVENT_FACET_VOCABULARIES,
  EVENT_FACETS,
  EVENT_TIMES,
  isLocalDate,
  isNamedFacet,
  isSlug,
  OPENNESS,
} from '@tokyo-cancer-portal/domain'

import { readChoice } from '../links/readChoice'
import { readTyped } from '../search/searchParameters'

/** What is held online, at a venue as well or not: taking part from anywhere. */
export const ONLINE_FORMATS = 'online,hybrid'

/** The parameters by which events are chosen, in the order in which they are said. */
export const EVENT_FILTER_NAMES = ['q', 'when', 'from', 'to', ...EVENT_FACETS, 'open'] as const

const date = (text: string) => (isLocalDate(text) ? text : null)

function readFacet(facet: EventFacet): (text: string) => string | null {
  if (isNamedFacet(facet)) return (text) => (isSlug(text) ? text : null)
  if (facet === 'format') {
    return (text) =>
      text === ONLINE_FORMATS ? text : readChoice(EVENT_FACET_VOCABULARIES.format, text)
  }
  return (text) => readChoice(EVENT_FACET_VOCABULARIES[facet], text)
}

/** How each is read: its one spelling, or null for what means nothing. */
export const EVENT_FILTER_PARAMETERS = {
  q: readTyped,
  when: (text: string) => readChoice(EVENT_TIMES, text),
  from: date,
  to: date,
  ...(Object.fromEntries(EVENT_FACETS.map((facet) => [facet, readFacet(facet)])) as Record<
    EventFacet,
    (text: string) => string | null
  >),
  open: (text: string) => readChoice(OPENNESS, text),
} satisfies Record<(typeof EVENT_FILTER_NAMES)[number], (text: string) => string | null>

const { when: _when, from: _from, to: _to, ...others } = EVENT_FILTER_PARAMETERS

/** Those by which the events of a month are chosen, which is a time itself. */
export const EVENT_MONTH_PARAMETERS = others
