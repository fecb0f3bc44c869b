import type { FeedEvent } from './FeedEvent'

import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'

/** The address of the venue or, where only that is known, its municipality; empty if unknown. */
export function venueAddress({ venue: { address, municipality } }: FeedEvent): string {
  if (address) return plainLine(address)
  const town = labelOf(MUNICIPALITIES, municipality)
  return town ? `東京都${town}` : ''
}
