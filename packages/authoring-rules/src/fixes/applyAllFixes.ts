import { checkDocument } from '../check/checkDocument'
import type { AuthoredDocument } from '../model/AuthoredDocument'
import type { CheckContext } from '../model/CheckContext'
import { applyFixes } from './applyFixes'

/** What one fix makes room for, the next round finds. Far more than texts of people take. */
const ROUNDS = 50

/** The document with every fix that the rules offer, also those that only follow from others. */
export function applyAllFixes<Document extends AuthoredDocument>(
  document: Document,
  context: CheckContext,
): Document {
  let fixed = document
  for (let round = 0; round < ROUNDS; round += 1) {
    const fixes = checkDocument(fixed, context).flatMap(({ fix }) => fix ?? [])
    if (fixes.length === 0) return fixed
    fixed = applyFixes(fixed, fixes)
  }
  return fixed
}
