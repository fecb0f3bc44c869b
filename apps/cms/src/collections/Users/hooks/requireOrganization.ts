import { lacksOrganization, relatedIds } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'
import { rightsOfRole } from '../../../auth/rightsOfRole'
import { refuse } from '../../../fields/input/refuse'

/**
 * Nobody is given a role for an own organization without one: such an account can edit nothing and is not told why.
 * Who already has such an account can still change the own name and password, and it can be disabled. Writes of the
 * portal itself have no user.
 */
export const requireOrganization: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const isOwn = req.user?.id === originalDoc?.id
  const account = { ...originalDoc, ...data } as Record<string, unknown>
  if (!req.user || isOwn || account.disabled === true) return data
  const rights = await rightsOfRole(req, relatedIds(account.role)[0])
  const [organizationId] = relatedIds(account.organization)
  if (rights && lacksOrganization({ ...rights, ...(organizationId ? { organizationId } : {}) })) {
    const message = 'この役割では、所属を選んでください。'
    refuse([{ path: 'organization', label: '所属', message }], { collection: 'users', req })
  }
  return data
}
