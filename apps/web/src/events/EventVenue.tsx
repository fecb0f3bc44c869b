import type { Event } from '@tokyo-cancer-portal/cms-client'

import { labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { mapHref } from './mapHref'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { SiteLink } from '../links/SiteLink'
import { Fact } from '../parts/Fact'
import { postalCodeText } from '../parts/postalCodeText'

/** Where an event takes place and how to get there. */
export function EventVenue({ event: { venue } }: { event: Event }) {
  const language = contentLanguage()
  const { name, postalCode, address, municipality, access } = venue
  const place = address ?? labelIn(language, MUNICIPALITIES, municipality)
  if (!name && !place && !access) return <Fact>{null}</Fact>
  const map = mapHref(address)
  return (
    <>
      {name && <p className="font-700">{name}</p>}
      {place && (
        <p>
          {postalCode && `${postalCodeText(postalCode)} `}
          {place}
        </p>
      )}
      {access && <p className="whitespace-pre-line">{access}</p>}
      {map && (
        <p className="print:hidden">
          <SiteLink to={{ href: map, external: true }}>
            {translator('Events', language)('map')}
          </SiteLink>
        </p>
      )}
    </>
  )
}
