import type { Term, ValueOf } from '../vocabulary/term'

/** The standards that a declaration can speak of. Another version is another value: results of old years stay true. */
export const ACCESSIBILITY_STANDARDS = [
  { value: 'jis-2016', label: 'JIS X 8341-3:2016' },
  { value: 'wcag-2-1', label: 'WCAG 2.1' },
  { value: 'wcag-2-2', label: 'WCAG 2.2（ISO/IEC 40500:2025）' },
] as const satisfies readonly Term[]

export type AccessibilityStandard = ValueOf<typeof ACCESSIBILITY_STANDARDS>
