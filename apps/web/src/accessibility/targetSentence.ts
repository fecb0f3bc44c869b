import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'

import {
  ACCESSIBILITY_STANDARDS,
  CONFORMANCE_CLAIMS,
  CONFORMANCE_LEVELS,
  labelOf,
} from '@tokyo-cancer-portal/domain'

type Target = Pick<AccessibilityPolicy, 'standard' | 'level' | 'claim'>

/** Standard and level in one: 「JIS X 8341-3:2016 の適合レベルAA」; empty unless both are known. */
export function standardAndLevel({ standard, level }: Omit<Target, 'claim'>): string {
  if (!standard || !level) return ''
  return `${labelOf(ACCESSIBILITY_STANDARDS, standard)} の適合レベル${labelOf(CONFORMANCE_LEVELS, level)}`
}

/** What the portal aims at, as a sentence that claims nothing; empty where standard or level is not decided. */
export function targetSentence(target: Target): string {
  const what = standardAndLevel(target)
  if (!what) return ''
  const claim = target.claim ? labelOf(CONFORMANCE_CLAIMS, target.claim) : ''
  if (!claim) return `${what}を目標にしています。`
  return `${what}に「${claim}」することを目標にしています。`
}
