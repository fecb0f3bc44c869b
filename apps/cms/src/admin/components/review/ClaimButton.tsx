'use client'

import type { Claim } from '../../../workflow/claims/claimsOf'

type Props = { claim: Claim | null; isOff: boolean; onPress: () => void }

/** Tells colleagues that one is looking at it, takes it over from one of them, or gives it back. */
export function ClaimButton({ claim, isOff, onPress }: Props) {
  const words = claim?.isOwn ? '担当をやめる' : claim ? '担当を代わる' : '担当する'
  return (
    <button
      aria-keyshortcuts="c"
      className="btn btn--style-secondary btn--size-medium"
      disabled={isOff}
      onClick={onPress}
      type="button"
    >
      {words}（c）
    </button>
  )
}
