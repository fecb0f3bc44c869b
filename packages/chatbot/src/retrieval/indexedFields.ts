import type { Passage, PublishedAnswer } from '../model/Knowledge'
import type { IndexedField } from './amountsOf'

/** How much each part counts, and how long it usually is in tokens. */
const TITLE = { weight: 2, usual: 12 }
const HEADING = { weight: 2, usual: 10 }
const NAMES = { weight: 1.5, usual: 20 }
const BODY = { weight: 1, usual: 160 }
const TRANSLATIONS = { weight: 0.8, usual: 60 }
const QUESTION = { weight: 3, usual: 14 }
/** What an answer mentions is not what was asked. */
const ANSWER = { weight: 0.35, usual: 80 }

type TokensOf = (text: string) => readonly string[]
type Part = readonly [
  texts: readonly string[],
  kind: { weight: number; usual: number },
  own?: readonly string[],
]

/** The text of a passage without its title and heading. */
export const bodyOf = ({ paragraphs }: Passage): string =>
  paragraphs.map((sentences) => sentences.join('')).join('\n')

/** By what a passage is found. @param own tokens of the names of its document */
export function fieldsOfPassage(
  passage: Passage,
  own: readonly string[],
  tokensOf: TokensOf,
): IndexedField[] {
  return fieldsOf(
    [
      [[passage.source.title], TITLE, own],
      [[passage.heading], HEADING],
      [passage.names, NAMES],
      [[bodyOf(passage)], BODY],
      [passage.translations ?? [], TRANSLATIONS],
    ],
    tokensOf,
  )
}

/** By what one wording of an answer is found. */
export function fieldsOfWording(
  wording: string,
  { answer }: PublishedAnswer,
  tokensOf: TokensOf,
): IndexedField[] {
  return fieldsOf(
    [
      [[wording], QUESTION],
      [[answer], ANSWER],
    ],
    tokensOf,
  )
}

function fieldsOf(parts: readonly Part[], tokensOf: TokensOf): IndexedField[] {
  return parts
    .map(([texts, kind, own = []]) => ({
      tokens: [...own, ...tokensOf(texts.join('\n'))],
      ...kind,
    }))
    .filter(({ tokens }) => tokens.length > 0)
}
