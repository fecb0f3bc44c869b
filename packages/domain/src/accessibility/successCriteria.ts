import { operableCriteria } from './operableCriteria'
import { perceivableCriteria } from './perceivableCriteria'
import { robustCriteria } from './robustCriteria'
import type { SuccessCriterion } from './SuccessCriterion'
import { understandableCriteria } from './understandableCriteria'

/**
 * Every success criterion of WCAG 2.0, 2.1 and 2.2 with the number that all of them use.
 *
 * Source: W3C Recommendations WCAG 2.0 (2008-12-11), 2.1 (2018-06-05) and 2.2 (2023-10-05); JIS X 8341-3:2016 is
 * ISO/IEC 40500:2012 and so WCAG 2.0. Names are short names in common use, not quotations of a standard.
 */
export const SUCCESS_CRITERIA: readonly SuccessCriterion[] = [
  ...perceivableCriteria,
  ...operableCriteria,
  ...understandableCriteria,
  ...robustCriteria,
]
