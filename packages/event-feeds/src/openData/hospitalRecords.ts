import type { Coordinates } from '../model/buildingCoordinates'
import type { FeedHospital } from '../model/FeedHospital'
import type { FeedSite } from '../model/FeedSite'

import { DESIGNATIONS, isSafeUrl, labelOf, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { buildingCoordinates } from '../model/buildingCoordinates'
import { plainLine } from '../text/plainLine'

/** One row of the hospital files. */
export interface HospitalRecord {
  hospital: FeedHospital
  municipality: string
  coordinates: Coordinates | null
  /** The hospital's own site; empty if unknown. */
  website: string
  /** Its designations, each with its end and the date for which it is known, and when all was last confirmed. */
  remark: string
}

/** The rows of these hospitals, in their order. */
export function hospitalRecords(
  { siteUrl }: FeedSite,
  hospitals: readonly FeedHospital[],
): HospitalRecord[] {
  return hospitals.map((hospital) => ({
    hospital,
    municipality: labelOf(MUNICIPALITIES, hospital.municipality),
    coordinates: buildingCoordinates(hospital),
    website: isSafeUrl(hospital.website) ? hospital.website : '',
    remark: [
      ...hospital.designations.map(designationText),
      hospital.lastConfirmedOn ? `最終確認日 ${hospital.lastConfirmedOn}` : '',
      `${siteUrl}/hospitals/${encodeURIComponent(hospital.slug)}`,
    ]
      .filter(Boolean)
      .join('；'),
  }))
}

function designationText(designation: FeedHospital['designations'][number]): string {
  const { type, validTo, asOf, confidence } = designation
  const name = plainLine(labelOf(DESIGNATIONS, type))
  const remarks = [
    validTo ? `${validTo}まで` : '',
    asOf ? `${asOf}時点` : '',
    confidence === 'low' ? '要確認' : '',
  ].filter(Boolean)
  return name && remarks.length > 0 ? `${name}（${remarks.join('、')}）` : name
}
