import type { Organization } from '../schemas/organization'
import type { CmsReader } from './CmsReader'

import { isSupportDesk, SUPPORT_DESK_KINDS } from '@tokyo-cancer-portal/domain'

import { organizationSchema } from '../schemas/organization'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/**
 * All published organizations beside hospitals that say what one can ask there, by their reading. Rejects with
 * CmsUnavailableError.
 */
export async function listSupportDesks(cms: CmsReader): Promise<Organization[]> {
  const where = { kind: { in: [...SUPPORT_DESK_KINDS] } }
  const organizations = await everyPage((page) =>
    cms.list(
      'organizations',
      { where, sort: 'nameKana', limit: LARGEST_LIMIT, page },
      organizationSchema,
    ),
  )
  return organizations.filter(isSupportDesk)
}
