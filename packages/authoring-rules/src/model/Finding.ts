import type { Fix } from './Fix'
import type { RuleId } from './RuleId'

/**
 * `blocker`: cannot be shown to the public like this; stops 承認に出す, never saving. `warning`: probably wrong, somebody has
 * to look. `hint`: a matter of style, or a remark to the reviewer.
 */
export type Severity = 'blocker' | 'warning' | 'hint'

/** Where in a field: the node of a rich text (indices of children from the root on; none in a plain text) and characters in it. */
export interface Place {
  node: readonly number[]
  /** UTF-16 offsets in the text of the node. */
  start: number
  end: number
}

/** One thing that a rule has to say about a document. */
export interface Finding {
  rule: RuleId
  severity: Severity
  /** The field's path as the CMS names it: `title`, `occurrences.0.endTime`. */
  field: string
  /** Missing where the finding is about the field as a whole. */
  place?: Place
  /** The words in question, shortened; empty where something is missing. */
  snippet: string
  /** In Japanese, for people who do this once a month. */
  message: string
  /** A change that never alters what is said; missing where there is none. */
  fix?: Fix
  /** Id of another document that it is about. */
  related?: string
}
