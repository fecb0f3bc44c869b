import type { FeedHospital } from '../model/FeedHospital'
import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { isSafeUrl } from '@tokyo-cancer-portal/domain'

import { buildingCoordinates } from '../model/buildingCoordinates'
import { plainLine } from '../text/plainLine'
import { geoCoordinates } from './geoCoordinates'
import { known } from './known'
import { postalAddress } from './postalAddress'

/** A hospital as Hospital, its consultation centre as a department where there is one for certain. */
export function hospitalJsonLd({ siteUrl }: FeedSite, hospital: FeedHospital): JsonLd {
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
    department: consultationJsonLd(hospital),
  })
}

function consultationJsonLd({ consultationCenter }: FeedHospital): JsonLd | null {
  const { availability, name, phone, url } = consultationCenter
  if (availability !== 'yes') return null
  return known({
    '@type': 'MedicalOrganization',
    name: plainLine(name) || 'がん相談支援センター',
    telephone: phone,
    url: isSafeUrl(url) ? url : null,
  })
}
