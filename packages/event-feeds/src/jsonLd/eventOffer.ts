import type { FeedEvent, FeedOccurrence } from '../model/FeedEvent'
import type { JsonLd } from './JsonLd'

import { applicationOf, isSafeUrl, occurrenceState } from '@tokyo-cancer-portal/domain'

import { basicFee } from '../model/basicFee'
import { known } from './known'

/** States in which it is known whether there is a place left. */
const AVAILABILITY: Readonly<Record<string, string>> = {
  'before-opening': 'PreOrder',
  open: 'InStock',
  'closing-soon': 'InStock',
  'no-application': 'InStock',
  full: 'SoldOut',
}

export interface EventOfferOptions {
  occurrence: FeedOccurrence
  /** Says how to apply where there is no address of its own for that. */
  pageUrl: string
  now: Date
}

/** What taking part in one date costs and until when one can apply; null where nobody confirmed the fee. */
export function eventOffer(
  event: FeedEvent,
  { occurrence, pageUrl, now }: EventOfferOptions,
): JsonLd | null {
  const price = basicFee(event)
  if (price === null) return null
  const { url, opensOn } = event.application
  const deadlineAt = applicationOf(event.application, occurrence)?.deadlineAt
  const availability = AVAILABILITY[occurrenceState(event, occurrence, now).value]
  return known({
    '@type': 'Offer',
    price,
    priceCurrency: 'JPY',
    url: isSafeUrl(url) ? url : pageUrl,
    availability: availability && `https://schema.org/${availability}`,
    validFrom: opensOn,
    validThrough: deadlineAt,
  })
}
