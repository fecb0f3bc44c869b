import type { Organization } from '@tokyo-cancer-portal/cms-client'

export interface HospitalFilter {
  area: string | null
  designation: string | null
  /** Only hospitals whose consultation centre is confirmed. */
  consultation: boolean
}

/** The hospitals that meet all conditions. A fact that is unknown does not meet a condition. */
export function filterHospitals(
  hospitals: readonly Organization[],
  { area, designation, consultation }: HospitalFilter,
): Organization[] {
  return hospitals.filter(
    (hospital) =>
      (area === null || hospital.area === area) &&
      (designation === null || hospital.designations.some(({ type }) => type === designation)) &&
      (!consultation || hospital.consultationCenter.availability === 'yes'),
  )
}
