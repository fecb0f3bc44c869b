import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { designationsAt } from './designationsAt'

/** The hospital with those designations alone that hold on a local date. */
export function withCurrentDesignations(hospital: Organization, today: string): Organization {
  return { ...hospital, designations: designationsAt(hospital.designations, today, 'current') }
}
