import type { NamedFacet } from '../search/namedFacets'
import type { Term } from '../vocabulary/term'
import { APPLICATION_REQUIREMENTS } from '../vocabulary/applicationRequirements'
import { AREAS } from '../vocabulary/areas'
import { AUDIENCES } from '../vocabulary/audiences'
import { CANCER_TYPES } from '../vocabulary/cancerTypes'
import { EVENT_ACCESSIBILITY } from '../vocabulary/eventAccessibility'
import { EVENT_FORMATS } from '../vocabulary/eventFormats'
import { EVENT_KINDS } from '../vocabulary/eventKinds'
import { FEE_KINDS } from '../vocabulary/feeKinds'

/**
 * By what events are chosen, beside words and time. Values of one facet are alternatives, facets are joined by "and".
 * What nobody confirmed has no value: it is neither 無料 nor 有料.
 */
export const EVENT_FACETS = [
  'audience',
  'format',
  'area',
  'topic',
  'cancer',
  'kind',
  'organizer',
  'fee',
  'application',
  'accessibility',
] as const

export type EventFacet = (typeof EVENT_FACETS)[number]

/** The vocabularies of all other facets. */
export const EVENT_FACET_VOCABULARIES: Readonly<
  Record<Exclude<EventFacet, NamedFacet>, readonly Term[]>
> = {
  audience: AUDIENCES,
  format: EVENT_FORMATS,
  area: AREAS,
  cancer: CANCER_TYPES,
  kind: EVENT_KINDS,
  fee: FEE_KINDS,
  application: APPLICATION_REQUIREMENTS,
  accessibility: EVENT_ACCESSIBILITY,
}
