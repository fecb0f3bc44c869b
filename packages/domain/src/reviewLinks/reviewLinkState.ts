export type ReviewLinkState = 'usable' | 'expired' | 'revoked'

type Times = { expiresAt?: string | null; revokedAt?: string | null }

/** Whether a link can be used at `now`; one without a readable end has ended. */
export function reviewLinkState({ expiresAt, revokedAt }: Times, now: Date): ReviewLinkState {
  if (revokedAt) return 'revoked'
  return Date.parse(expiresAt ?? '') > now.getTime() ? 'usable' : 'expired'
}
