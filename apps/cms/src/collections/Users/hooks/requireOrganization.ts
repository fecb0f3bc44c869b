import { lacksOrganization, relatedIds } from '@tokyo-cancer-portal/domain'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { rightsOfRole } from '../../../auth/rightsOfRole'

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
    const field = 'organization'
    const message = 'この役割では、所属を選んでください。'
    // In the list that Payload's form reads as well, which marks the field by it.
    throw new APIError(
      message,
      400,
      { field, errors: [{ path: field, label: '所属', message }] },
      true,
    )
  }
  return data
}
