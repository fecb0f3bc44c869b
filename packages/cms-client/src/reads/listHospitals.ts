import type { CmsReader } from './CmsReader'
import type { Organization } from '../schemas/organization'

import { organizationSchema } from '../schemas/organization'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/** All published hospitals by their reading. Rejects with CmsUnavailableError. */
export async function listHospitals(cms: CmsReader): Promise<Organization[]> {
  const where = { kind: { equals: 'hospital' } }
  return everyPage((page) =>
    cms.list(
      'organizations',
      { where, sort: 'nameKana', limit: LARGEST_LIMIT, page },
      organizationSchema,
    ),
  )
}
