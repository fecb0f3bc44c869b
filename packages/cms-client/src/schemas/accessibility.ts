import {
  ACCESSIBILITY_STANDARDS,
  CONFORMANCE_CLAIMS,
  CONFORMANCE_LEVELS,
} from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { choice, id, list, requiredText, text, texts } from './fields'
import { inquirySchema } from './shared'

/** The global `accessibility-policy` (docs/content-model.md), as the site reads it. */
export const accessibilityPolicySchema = z.object({
  scope: text,
  standard: choice(ACCESSIBILITY_STANDARDS),
  level: choice(CONFORMANCE_LEVELS),
  claim: choice(CONFORMANCE_CLAIMS),
  deadline: text,
  targetNote: text,
  exceptions: texts('text'),
  additionalCriteria: list(z.string()),
  knownProblems: list(z.object({ problem: text, plan: text, due: text })),
  section: text,
  contact: inquirySchema,
})
export type AccessibilityPolicy = z.output<typeof accessibilityPolicySchema>

/** One document of `accessibility-results` (docs/content-model.md), as the site reads it. */
export const accessibilityResultSchema = z.object({
  id,
  title: requiredText,
  slug: requiredText,
  declaredOn: text,
  testedFrom: text,
  testedUntil: text,
  standard: choice(ACCESSIBILITY_STANDARDS),
  level: choice(CONFORMANCE_LEVELS),
  claim: choice(CONFORMANCE_CLAIMS),
  selectionMethod: text,
  pages: list(z.object({ title: text, url: text })),
  technologies: list(z.string()),
  method: text,
  followUp: text,
  criteria: list(z.object({ criterion: text, application: text, result: text, note: text })),
  updatedAt: text,
})
export type AccessibilityResult = z.output<typeof accessibilityResultSchema>
