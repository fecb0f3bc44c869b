import type { PayloadRequest } from 'payload'

/**
 * The user of a token that the portal itself signed, in the form that `req.user` has; null when the account is gone
 * or disabled. Read from the database directly: this is authentication, which comes before access.
 */
export async function signInAs(
  req: PayloadRequest,
  userId: string,
): Promise<PayloadRequest['user']> {
  const user = await req.payload.db.findOne<{ id: string; disabled?: boolean | null }>({
    collection: 'users',
    where: { id: { equals: userId } },
    req,
  })
  if (!user || user.disabled) return null
  return { ...user, collection: 'users' } as unknown as PayloadRequest['user']
}
