import type { AuthoredDocument } from '../model/AuthoredDocument'
import type { Severity } from '../model/Finding'
import type { RuleId } from '../model/RuleId'

/** A text stands for a page with this one paragraph. */
export type Sample = string | AuthoredDocument

export interface Wrong {
  sample: Sample
  /** The words that are found. */
  found: string
  /** All words of the document after the fix; missing where there is no fix. */
  fixed?: string
  severity?: Severity
}

/** What a rule finds and what it leaves alone. */
export interface RuleExamples {
  rule: RuleId
  wrong: readonly Wrong[]
  fine: readonly Sample[]
}

/** One example of something that a rule finds. */
export const wrong = (
  sample: Sample,
  found: string,
  fixed?: string,
  severity?: Severity,
): Wrong => ({
  sample,
  found,
  ...(fixed === undefined ? {} : { fixed }),
  ...(severity === undefined ? {} : { severity }),
})
