import type { Event } from '@tokyo-cancer-portal/cms-client'

import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { FactValue, TextLink } from '@tokyo-cancer-portal/ui'

import { mapHref } from './mapHref'

/** Where an event takes place and how to get there. */
export function EventVenue({ event: { venue } }: { event: Event }) {
  const { name, postalCode, address, municipality, access } = venue
  const place = address ?? labelOf(MUNICIPALITIES, municipality)
  if (!name && !place && !access) return <FactValue>{null}</FactValue>
  const map = mapHref(address)
  return (
    <>
      {name && <p className="font-700">{name}</p>}
      {place && (
        <p>
          {postalCode && `〒${postalCode.replace(/^(\d{3})(\d{4})$/, '$1-$2')} `}
          {place}
        </p>
      )}
      {access && <p className="whitespace-pre-line">{access}</p>}
      {map && (
        <p className="print:hidden">
          <TextLink href={map} external>
            会場の地図を開く
          </TextLink>
        </p>
      )}
    </>
  )
}
