import type { Responsible } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'
import { findAssignment } from './findAssignment'

/** Who is responsible for a document, by name; undefined for a document of nobody. */
export async function responsibleFor(
  req: PayloadRequest,
  collection: string,
  documentId: string,
): Promise<(Responsible & { name: string }) | undefined> {
  const assignment = await findAssignment(req, collection, documentId)
  if (!assignment?.user) return undefined
  const account = await req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: assignment.user } },
    req,
  })
  if (!account) return undefined
  return {
    id: account.id,
    name: callName(account),
    handedOverAt: assignment.handedOverAt ?? null,
    disabled: account.disabled === true,
  }
}
