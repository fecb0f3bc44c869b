import type { Organization } from '@tokyo-cancer-portal/cms-client'
import { SiteLink } from '../links/SiteLink'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** How near the map is: a building, or the part of town around it. */
const ZOOM = { building: 17, around: 15 }

/** The place on the map of 国土地理院, as a link: nothing is asked of anybody until it is pressed. */
export function MapLink({ hospital }: { hospital: Organization }) {
  const t = translator('HospitalFacts', contentLanguage())
  const { latitude, longitude, coordinatePrecision } = hospital
  if (latitude === null || longitude === null) return null
  const isBuilding = coordinatePrecision === 'building'
  const zoom = isBuilding ? ZOOM.building : ZOOM.around
  return (
    <span className="block">
      <SiteLink
        to={{ href: `https://maps.gsi.go.jp/#${zoom}/${latitude}/${longitude}/`, external: true }}
      >
        {t(isBuilding ? 'map' : 'mapAround')}
      </SiteLink>
      {!isBuilding && <span className="block text-std-16N-170">{t('mapRough')}</span>}
    </span>
  )
}
