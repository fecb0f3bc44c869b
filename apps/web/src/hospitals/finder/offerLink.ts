import type { HospitalOffer } from '@tokyo-cancer-portal/cms-client'
import type { HospitalFacet, Language } from '@tokyo-cancer-portal/domain'
import type { HospitalRequest } from './HospitalRequest'

import { HOSPITAL_FACETS, unconfirmedInstead, UNKNOWN } from '@tokyo-cancer-portal/domain'

import { translator } from '../../languages/translator'
import { facetName, facetValueName } from './facetWords'
import { type HospitalChange, hospitalHref } from './hospitalHref'

export interface OfferLink {
  href: string
  label: string
  /** Why it is offered. */
  reason: string
}

const REASONS = {
  wider: 'wider-why',
  border: 'border-why',
  gateway: 'gateway-why',
  unknown: 'unknownOf-why',
  without: 'without-why',
  everything: 'everything-why',
} as const

const isFacet = (name: string | null): name is HospitalFacet =>
  (HOSPITAL_FACETS as readonly (string | null)[]).includes(name)

/** Another question as a link, with its reason; null for one that this version does not know. */
export function offerLink(
  { kind, facet, value, count, isUnconfirmed }: HospitalOffer,
  request: HospitalRequest,
  language: Language,
): OfferLink | null {
  const t = translator('HospitalFinder', language)
  const { typed, chosen } = request
  if (kind === 'everything') {
    const cleared = { ...request, typed: '', chosen: {} }
    return { href: hospitalHref(cleared), label: t(kind, { count }), reason: t(REASONS[kind]) }
  }
  if (kind === 'without' && facet === 'q') {
    const label = t('withoutWords', { typed, count })
    return { href: hospitalHref(request, { q: null }), label, reason: t(REASONS[kind]) }
  }
  if (!isFacet(facet)) return null
  const named = (one: string) => {
    const name = facetValueName(facet, one, language)
    const colon = translator('Punctuation', language)('colon')
    return facet === 'consultation' || one === UNKNOWN
      ? `${facetName(facet, language)}${colon}${name}`
      : name
  }
  if (kind === 'without') {
    const href = hospitalHref(request, { [facet]: null })
    return {
      href,
      label: t(kind, { condition: named(chosen[facet] ?? ''), count }),
      reason: t(REASONS[kind]),
    }
  }
  if (value === null) return null
  if (kind === 'unknown') {
    const href = hospitalHref(request, { [facet]: value })
    return {
      href,
      label: t('unknownOf', { condition: named(value), count }),
      reason: t(REASONS[kind]),
    }
  }
  const instead = isUnconfirmed ? unconfirmedIn(chosen) : {}
  const href = hospitalHref(request, { ...instead, municipality: null, area: value })
  const label = t(kind === 'wider' ? 'wider' : 'border', { area: named(value), count })
  const why = t(REASONS[kind])
  return { href, label, reason: isUnconfirmed ? t('unconfirmed-why', { why }) : why }
}

function unconfirmedIn(chosen: HospitalRequest['chosen']): HospitalChange {
  const values = Object.entries(chosen).map(([facet, value]) => [facet, [value]])
  const instead = unconfirmedInstead(Object.fromEntries(values))
  return Object.fromEntries(instead.map(({ facet, value }) => [facet, value]))
}
