import { can, canSystem } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOfAccount } from '../../auth/actorOfAccount'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'
import { mayManageAccount } from '../../auth/mayManageAccount'
import { documentsInHand, type InHand } from './documentsInHand'
import { requireAccount } from './requireAccount'

/** Somebody who could take documents over, and which of them (ids): those that this person may edit. */
export type Successor = { id: string; name: string; email: string; documents: string[] }

export type AssignmentsDescription = {
  documents: Pick<InHand, 'collection' | 'id' | 'title' | 'state' | 'url'>[]
  /** Empty for whoever may not hand over. */
  successors: Successor[]
}

/**
 * What an account is responsible for and who could take it over.
 *
 * @throws 401, 403, 404
 */
export async function describeAssignments(
  req: PayloadRequest,
  userId: string,
): Promise<AssignmentsDescription> {
  const { actor, account } = await requireAccount(req, userId)
  const inHand = await documentsInHand(req, actor, { user: { equals: userId } })
  const mayHandOver =
    inHand.length > 0 && canSystem(actor, 'manage-users') && (await mayManageAccount(req, account))
  return {
    documents: inHand.map(({ collection, id, title, state, url }) => ({
      collection,
      id,
      title,
      state,
      url,
    })),
    successors: mayHandOver ? await successorsFor(req, userId, inHand) : [],
  }
}

async function successorsFor(
  req: PayloadRequest,
  userId: string,
  inHand: readonly InHand[],
): Promise<Successor[]> {
  const { docs } = await req.payload.db.find<AccountRow>({
    collection: 'users',
    where: { and: [{ id: { not_equals: userId } }, { disabled: { not_equals: true } }] },
    sort: 'email',
    pagination: false,
    req,
  })
  const successors: Successor[] = []
  for (const account of docs) {
    const actor = await actorOfAccount(req, account)
    const documents = inHand
      .filter(({ collection, document }) => can({ actor, action: 'edit', collection, document }))
      .map(({ id }) => id)
    if (documents.length > 0) {
      successors.push({ id: account.id, name: callName(account), email: account.email, documents })
    }
  }
  return successors
}
