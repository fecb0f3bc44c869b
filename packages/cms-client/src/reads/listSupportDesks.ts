import type { Organization } from '../schemas/organization'
import type { CmsReader } from './CmsReader'

import { organizationSchema } from '../schemas/organization'
import { everyPage, LARGEST_LIMIT } from './everyPage'

const KINDS = ['support-center', 'public-office', 'association']

/**
 * All published organizations beside hospitals that say what one can ask there, by their reading. Rejects with
 * CmsUnavailableError.
 */
export async function listSupportDesks(cms: CmsReader): Promise<Organization[]> {
  const where = { kind: { in: KINDS } }
  const organizations = await everyPage((page) =>
    cms.list(
      'organizations',
      { where, sort: 'nameKana', limit: LARGEST_LIMIT, page },
      organizationSchema,
    ),
  )
  return organizations.filter(({ summary }) => summary !== null)
}
