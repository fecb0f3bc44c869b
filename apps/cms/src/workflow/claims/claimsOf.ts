import type { PayloadRequest } from 'payload'
import { callName } from '../../auth/callName'
import type { AccountRow } from '../../auth/lockAccount'

/** Who of the staff is looking at a request for approval. */
export type Claim = { name: string; since: string; isOwn: boolean }

type Row = { documentId: string; claimedBy?: string | null; claimedAt?: string | null }

/**
 * Who is looking at which of these documents. Nobody who has left is. Read past access rules: the caller has shown that
 * whoever asks may see the documents.
 *
 * @returns claims by the id of the document
 */
export async function claimsOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Claim>> {
  const { db } = req.payload
  if (ids.length === 0) return new Map()
  const { docs: rows } = await db.find<Row & { id: string }>({
    collection: 'assignments',
    where: { and: [{ documentId: { in: [...ids] } }, { claimedBy: { exists: true } }] },
    pagination: false,
    req,
  })
  const holders = [...new Set(rows.flatMap(({ claimedBy }) => claimedBy ?? []))]
  if (holders.length === 0) return new Map()
  const { docs: accounts } = await db.find<AccountRow>({
    collection: 'users',
    where: { and: [{ id: { in: holders } }, { disabled: { not_equals: true } }] },
    pagination: false,
    req,
  })
  const names = new Map(accounts.map((account) => [account.id, callName(account)]))
  return new Map(
    rows.flatMap(({ documentId, claimedBy, claimedAt }): [string, Claim][] => {
      const name = names.get(claimedBy ?? '')
      if (name === undefined) return []
      return [[documentId, { name, since: claimedAt ?? '', isOwn: claimedBy === req.user?.id }]]
    }),
  )
}
