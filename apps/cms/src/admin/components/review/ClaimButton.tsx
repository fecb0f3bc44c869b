'use client'

import type { Claim } from '../../../workflow/claims/claimsOf'

type Props = {
  claim: Claim | null
  /** Whether a colleague is looking at it. */
  mayTakeOver: boolean
  isOff: boolean
  onPress: () => void
}

/** Tells colleagues that one is looking at it, or gives it back; to take it over from one of them, no single key is enough. */
export function ClaimButton({ claim, mayTakeOver, isOff, onPress }: Props) {
  const words = mayTakeOver ? '担当を代わる' : claim?.isOwn ? '担当をやめる（c）' : '担当する（c）'
  return (
    <button
      aria-keyshortcuts={mayTakeOver ? undefined : 'c'}
      className="btn btn--style-secondary btn--size-medium"
      disabled={isOff}
      onClick={onPress}
      type="button"
    >
      {words}
    </button>
  )
}
