import type { Finding, Severity } from '../model/Finding'
import type { RuleId } from '../model/RuleId'
import { shortened } from './shortened'
import { touches } from './guardedSpans'
import { placeIn } from './placeIn'
import type { FieldText, Passage } from './Passage'

/** What a rule says about characters of a passage. */
export interface Remark {
  rule: RuleId
  severity: Severity
  message: string
  /** UTF-16 offsets in the passage. */
  start: number
  end: number
  /** What these characters may be replaced by. */
  replacement?: string
}

/** In which parts of a passage a rule finds nothing. */
export type Spared = 'names and addresses' | 'addresses' | 'nothing'

/** Of one rule in one passage: nobody reads more, and to tell them all would keep the server from everybody else. */
const MOST = 1000

/** Turns what a rule says about passages into findings of the field. */
export function findIn(
  field: FieldText,
  remarksOn: (passage: Passage) => readonly Remark[],
  spared: Spared = 'names and addresses',
): Finding[] {
  return field.passages.flatMap((passage) =>
    remarksOn(passage)
      .filter(({ start, end }) => !isSpared(passage, start, end, spared))
      .slice(0, MOST)
      .map((remark) => findingOf(field.path, passage, remark)),
  )
}

function isSpared(passage: Passage, start: number, end: number, spared: Spared): boolean {
  if (spared === 'nothing') return false
  if (touches(passage.addresses, start, end)) return true
  return spared === 'names and addresses' && touches(passage.names, start, end)
}

function findingOf(field: string, passage: Passage, remark: Remark): Finding {
  const { rule, severity, message, start, end, replacement } = remark
  const from = passage.text.slice(start, end)
  const place = placeIn(passage, start, end)
  const finding = { rule, severity, field, snippet: shortened(from), message }
  if (!place) return finding
  // What several nodes hold cannot be replaced without deciding which of them looks how.
  const isWhole = place.end - place.start === end - start
  if (replacement === undefined || !isWhole) return { ...finding, place }
  const { node } = place
  return {
    ...finding,
    place,
    fix: { kind: 'replace-text', field, node, start: place.start, from, to: replacement },
  }
}
