import { type CheckContext, RULE_IDS } from '@tokyo-cancer-portal/authoring-rules'
import { createHash } from 'node:crypto'

/** To be raised with a change of the rules that makes them say something else about texts that stand. */
const EDITION = 1

/**
 * A text that is another one whenever the rules themselves, their words, the names of organizations or the explained words
 * change. Not with the titles of other pages: of two that are the same, the later one says so.
 */
export function stampOfWords({ dictionaries, explainedWords, siteOrigins }: CheckContext): string {
  const known = [EDITION, RULE_IDS, dictionaries, explainedWords?.toSorted(), siteOrigins]
  return createHash('sha256').update(JSON.stringify(known)).digest('hex')
}
