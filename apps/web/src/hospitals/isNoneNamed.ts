import type { HospitalListData } from './loadHospitalList'

/**
 * Whether place and designation alone leave no hospital. That says what the portal knows, not what there is.
 */
export function isNoneNamed({
  request: { chosen },
  hospitals,
}: Pick<HospitalListData, 'request' | 'hospitals'>): boolean {
  const { area, municipality, designation } = chosen
  if (!area && !municipality && !designation) return false
  return ![...hospitals.values()].some(
    (hospital) =>
      (!area || hospital.area === area) &&
      (!municipality || hospital.municipality === municipality) &&
      (!designation || hospital.designations.some(({ type }) => type === designation)),
  )
}
