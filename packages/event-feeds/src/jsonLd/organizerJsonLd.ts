import type { FeedOrganizer } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { known } from './known'

/** Who holds an event: hospitals have their page on the site, others their own. */
export function organizerJsonLd({ siteUrl }: FeedSite, organizer: FeedOrganizer): JsonLd {
  const isHospital = organizer.kind === 'hospital'
  const ownSite = isSafeUrl(organizer.website) ? organizer.website : null
  return known({
    '@type': isHospital ? 'Hospital' : 'Organization',
    name: plainLine(organizer.name),
    url: ownSite ?? (isHospital ? `${siteUrl}/hospitals/${organizer.slug}` : null),
  })
}
