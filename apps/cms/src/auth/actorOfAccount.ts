import { type Actor, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { rightsOfRole } from './rightsOfRole'

type Account = { id: string; role?: unknown; organization?: unknown; disabled?: boolean | null }

/** What somebody else may do, by the account as it is stored; null for one whose role is gone. */
export async function actorOfAccount(req: PayloadRequest, account: Account): Promise<Actor | null> {
  const rights = await rightsOfRole(req, relatedIds(account.role)[0])
  if (!rights) return null
  const [organizationId] = relatedIds(account.organization)
  return {
    ...rights,
    id: account.id,
    ...(organizationId ? { organizationId } : {}),
    disabled: account.disabled === true,
  }
}
