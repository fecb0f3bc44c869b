import type { FeedEvent } from '../model/FeedEvent'
import type { JsonLd } from './JsonLd'

import { eventState, isSafeUrl } from '@tokyo-cancer-portal/domain'

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

/** What taking part costs and until when one can apply; null where nobody confirmed the fee. */
export function eventOffer(event: FeedEvent, pageUrl: string, now: Date): JsonLd | null {
  const price = basicFee(event)
  if (price === null) return null
  const { url, opensOn, deadlineAt } = event.application
  const availability = AVAILABILITY[eventState(event, now).value]
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
