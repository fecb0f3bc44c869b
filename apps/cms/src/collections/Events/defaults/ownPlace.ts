import type { Organization } from '../../../payload-types'

type Facts = Partial<Organization>

export const ownAddress = ({ address, building }: Facts): string | undefined =>
  [address, building].filter(Boolean).join(' ') || undefined

/** Only where they are those of the building: the middle of a town is no place to go to. */
export const ownCoordinate =
  (name: 'latitude' | 'longitude') =>
  (facts: Facts): number | null | undefined =>
    facts.coordinatePrecision === 'building' ? facts[name] : undefined
