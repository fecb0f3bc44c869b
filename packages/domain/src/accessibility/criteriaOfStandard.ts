import type { AccessibilityStandard } from './accessibilityStandards'
import type { ConformanceLevelValue } from './conformanceTerms'
import { SUCCESS_CRITERIA } from './successCriteria'
import type { SuccessCriterion } from './SuccessCriterion'

const LEVELS = ['a', 'aa', 'aaa'] as const

const HOLDS: Record<AccessibilityStandard, (criterion: SuccessCriterion) => boolean> = {
  'jis-2016': ({ since }) => since === '2.0',
  'wcag-2-1': ({ since }) => since !== '2.2',
  'wcag-2-2': ({ removedIn }) => removedIn === undefined,
}

/** The criteria that somebody who declares this level of this standard has to look at: those of lower levels too. */
export function criteriaOfStandard(
  standard: AccessibilityStandard,
  level: ConformanceLevelValue,
): SuccessCriterion[] {
  const levels: readonly string[] = LEVELS.slice(0, LEVELS.indexOf(level) + 1)
  return SUCCESS_CRITERIA.filter(
    (criterion) => HOLDS[standard](criterion) && levels.includes(criterion.level.toLowerCase()),
  )
}
