import type { FeedHospital } from '../model/FeedHospital'
import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { buildingCoordinates } from '../model/buildingCoordinates'
import { plainLine } from '../text/plainLine'
import { geoCoordinates } from './geoCoordinates'
import { known } from './known'
import { openingHoursJsonLd } from './openingHoursJsonLd'
import { postalAddress } from './postalAddress'

/**
 * A hospital as Hospital, its consultation centre as a department where there is one for certain.
 *
 * @param today local date, for hours that depend on the year
 */
export function hospitalJsonLd(
  { siteUrl }: FeedSite,
  hospital: FeedHospital,
  today: string,
): JsonLd {
  const page = `${siteUrl}/hospitals/${encodeURIComponent(hospital.slug)}`
  const { medicalInstitutionCode: code, website } = hospital
  return known({
    '@type': 'Hospital',
    '@id': `${page}#hospital`,
    name: plainLine(hospital.name),
    legalName: plainLine(hospital.registeredName),
    url: isSafeUrl(website) ? website : page,
    mainEntityOfPage: page,
    address: postalAddress(hospital),
    geo: geoCoordinates(buildingCoordinates(hospital)),
    telephone: hospital.phone,
    identifier: code && { '@type': 'PropertyValue', name: '医療機関コード', value: code },
    medicalSpecialty: hospital.designations.length > 0 ? 'https://schema.org/Oncologic' : null,
    department: consultationJsonLd(hospital, today),
  })
}

function consultationJsonLd({ consultationCenter }: FeedHospital, today: string): JsonLd | null {
  const { availability, name, phone, openingHours, url } = consultationCenter
  if (availability !== 'yes') return null
  return known({
    '@type': 'MedicalOrganization',
    name: plainLine(name) || 'がん相談支援センター',
    telephone: phone,
    openingHoursSpecification: openingHours ? openingHoursJsonLd(openingHours, today) : null,
    url: isSafeUrl(url) ? url : null,
  })
}
