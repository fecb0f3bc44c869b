import type { PayloadRequest } from 'payload'

export type SecondFactor = {
  id: string
  secret: string
  confirmedAt: string | null
  recoveryHashes: string[]
}

/** The second factor of an account; null where none was begun. */
export async function secondFactorOf(
  req: PayloadRequest,
  userId: string,
): Promise<SecondFactor | null> {
  const row = await req.payload.db.findOne<
    Omit<SecondFactor, 'recoveryHashes'> & { recoveryHashes?: string[] | null }
  >({ collection: 'second-factors', where: { user: { equals: userId } }, req })
  return row ? { ...row, recoveryHashes: row.recoveryHashes ?? [] } : null
}
