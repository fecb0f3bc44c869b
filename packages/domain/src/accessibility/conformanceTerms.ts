import type { Term, ValueOf } from '../vocabulary/term'

/** The levels, as JIS X 8341-3 and WCAG call them. */
export const CONFORMANCE_LEVELS = [
  { value: 'a', label: 'A' },
  { value: 'aa', label: 'AA' },
  { value: 'aaa', label: 'AAA' },
] as const satisfies readonly Term[]

/** 対応度: the three words that the WAIC allows beside the standard and the level. */
export const CONFORMANCE_CLAIMS = [
  {
    value: 'conforms',
    label: '準拠',
    description: '試験をして、対象の達成基準をすべて満たすことを確かめ、結果を公表します。',
  },
  {
    value: 'partly-conforms',
    label: '一部準拠',
    description: '試験をして結果を公表しますが、満たしていない達成基準が一部にあります。',
  },
  {
    value: 'considers',
    label: '配慮',
    description: '達成基準を考えに入れて作りますが、満たすことを約束しません。',
  },
] as const satisfies readonly Term[]

export const CRITERION_APPLICATIONS = [
  { value: 'applicable', label: '適用' },
  { value: 'not-applicable', label: '適用なし' },
] as const satisfies readonly Term[]

export const CRITERION_RESULTS = [
  { value: 'met', label: '適合' },
  { value: 'not-met', label: '不適合' },
] as const satisfies readonly Term[]

/** What the pages rely on (依存する技術). */
export const RELIED_TECHNOLOGIES = [
  { value: 'html', label: 'HTML' },
  { value: 'css', label: 'CSS' },
  { value: 'javascript', label: 'JavaScript' },
  { value: 'svg', label: 'SVG' },
  { value: 'wai-aria', label: 'WAI-ARIA' },
  { value: 'pdf', label: 'PDF' },
] as const satisfies readonly Term[]

export type ConformanceLevelValue = ValueOf<typeof CONFORMANCE_LEVELS>
export type ConformanceClaim = ValueOf<typeof CONFORMANCE_CLAIMS>
