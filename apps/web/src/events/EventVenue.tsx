import type { Event } from '@tokyo-cancer-portal/cms-client'

import { labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { FactValue } from '@tokyo-cancer-portal/ui'

/** Where an event takes place and how to get there. */
export function EventVenue({ event: { venue } }: { event: Event }) {
  const { name, postalCode, address, municipality, access } = venue
  const place = address ?? labelOf(MUNICIPALITIES, municipality)
  if (!name && !place && !access) return <FactValue>{null}</FactValue>
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
    </>
  )
}
