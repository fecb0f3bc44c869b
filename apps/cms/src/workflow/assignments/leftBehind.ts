import { canSystem } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../auth/actorOf'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'
import { documentsInHand } from './documentsInHand'

/** A disabled account that somebody is to take documents over from. */
export type LeftBehind = { id: string; name: string; email: string; titles: string[] }

/** The disabled accounts that are still responsible for documents, for whoever manages accounts and may see these. */
export async function leftBehind(req: PayloadRequest): Promise<LeftBehind[]> {
  const actor = await actorOf(req)
  if (!canSystem(actor, 'manage-users')) return []
  const { docs: accounts } = await req.payload.db.find<AccountRow>({
    collection: 'users',
    where: { disabled: { equals: true } },
    sort: 'email',
    pagination: false,
    req,
  })
  if (accounts.length === 0) return []
  const inHand = await documentsInHand(req, actor, { user: { in: accounts.map(({ id }) => id) } })
  return accounts
    .map((account) => ({
      id: account.id,
      name: callName(account),
      email: account.email,
      titles: inHand.filter(({ userId }) => userId === account.id).map(({ title }) => title),
    }))
    .filter(({ titles }) => titles.length > 0)
}
