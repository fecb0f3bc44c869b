import type { AuthoredDocument } from '../model/AuthoredDocument'
import type { Finding } from '../model/Finding'
import { applyFixes } from './applyFixes'

/**
 * The document with the fix of one finding. The same document where the finding has none, or where the document no longer is
 * as it was when it was checked; so applying twice is the same as applying once.
 */
export function applyFix<Document extends AuthoredDocument>(
  document: Document,
  { fix }: Pick<Finding, 'fix'>,
): Document {
  return fix ? applyFixes(document, [fix]) : document
}
