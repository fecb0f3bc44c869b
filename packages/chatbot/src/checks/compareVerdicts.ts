import { CHECK_VERDICTS, type CheckChange, type CheckVerdict } from './ChatCheck'

/** What becomes of one question. */
export function compareVerdicts(before: CheckVerdict, after: CheckVerdict): CheckChange {
  const step = CHECK_VERDICTS.indexOf(before) - CHECK_VERDICTS.indexOf(after)
  if (step > 0) return 'better'
  return step < 0 ? 'worse' : 'same'
}
