import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'

import {
  ACCESSIBILITY_STANDARDS,
  CONFORMANCE_CLAIMS,
  CONFORMANCE_LEVELS,
  labelIn,
} from '@tokyo-cancer-portal/domain'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

type Target = Pick<AccessibilityPolicy, 'standard' | 'level' | 'claim'>

/** Standard and level in one: 「JIS X 8341-3:2016 の適合レベルAA」; empty unless both are known. */
export function standardAndLevel({ standard, level }: Omit<Target, 'claim'>): string {
  if (!standard || !level) return ''
  const language = contentLanguage()
  return translator('Accessibility', language)('standardAndLevel', {
    standard: labelIn(language, ACCESSIBILITY_STANDARDS, standard),
    level: labelIn(language, CONFORMANCE_LEVELS, level),
  })
}

/** What the portal aims at, as a sentence that claims nothing; empty where standard or level is not decided. */
export function targetSentence(target: Target): string {
  const language = contentLanguage()
  const t = translator('Accessibility', language)
  const what = standardAndLevel(target)
  if (!what) return ''
  const claim = target.claim ? labelIn(language, CONFORMANCE_CLAIMS, target.claim) : ''
  return claim ? t('aimAt', { target: what, claim }) : t('aim', { target: what })
}
