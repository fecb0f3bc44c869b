import type { JsonLd } from './JsonLd'

import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { known } from './known'

/** A place in Tokyo as PostalAddress; null where neither address nor municipality is known. */
export function postalAddress(place: {
  postalCode: string | null | undefined
  address: string | null | undefined
  municipality: string | null | undefined
}): JsonLd | null {
  const { postalCode, address, municipality } = place
  if (!address && !municipality) return null
  const town = labelOf(MUNICIPALITIES, municipality)
  const whole = `東京都${town}`
  const line = plainLine(address)
  return known({
    '@type': 'PostalAddress',
    addressCountry: 'JP',
    // Venues may lie outside of Tokyo; those with a municipality do not.
    addressRegion: town || line.startsWith('東京都') ? '東京都' : null,
    addressLocality: town,
    // Region and locality are not said twice.
    streetAddress: town && line.startsWith(whole) ? line.slice(whole.length) : line,
    postalCode: postalCode?.replace(/^(\d{3})(\d{4})$/, '$1-$2'),
  })
}
