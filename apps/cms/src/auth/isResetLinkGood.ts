import type { Payload } from 'payload'

/**
 * Whether a link from a mail still sets a password: neither used nor run out, and its account not disabled. Whose it is
 * stays untold. Read from the database directly: this is authentication, which comes before access.
 */
export async function isResetLinkGood(payload: Payload, token: string): Promise<boolean> {
  const account = await payload.db.findOne({
    collection: 'users',
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
        { disabled: { not_equals: true } },
      ],
    },
  })
  return account !== null
}
