import type { Corpus } from './corpus'
import { oneOf, type Random } from './random'

const KINDS = {
  'one character': /\p{Script=Han}/gu,
  kanji: /\p{Script=Han}{2,5}/gu,
  katakana: /[ァ-ヶー]{2,5}/gu,
  Latin: /(?<![a-z0-9])[a-z]{2,5}(?![a-z0-9])/gu,
  mixed: /\p{Script=Han}\p{Script=Hiragana}\p{Script=Han}{1,2}/gu,
} as const

export interface SampledQuery {
  kind: keyof typeof KINDS | 'two words'
  /** As somebody types it. */
  text: string
  /** What must stand in a text, each. */
  words: readonly string[]
}

/**
 * Queries cut out of documents, each word of at most five characters, so that common words are asked as often as they
 * stand there. Kana between kanji may be left out in what is typed, so those are asked in quotes: then they mean themselves.
 *
 * @param count of each kind
 */
export function sampleQueries(
  random: Random,
  corpus: Corpus,
  documents: number,
  count: number,
): SampledQuery[] {
  const someText = () => {
    const { title, body } = corpus(Math.floor(random() * documents))
    return [title.ja, ...body].join('\n')
  }
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[]
  const sampled = kinds.flatMap((kind) =>
    sample(count, () => cut(random, someText(), KINDS[kind])).map((word) => ({
      kind,
      text: kind === 'mixed' ? `"${word}"` : word,
      words: [word],
    })),
  )
  const pairs = sample(count, () => {
    const text = someText()
    const words = [cut(random, text, KINDS.kanji), cut(random, text, KINDS.katakana)]
    return words.every((word) => word !== null) ? words.join(' ') : null
  })
  return [
    ...sampled,
    ...pairs.map((text) => ({ kind: 'two words' as const, text, words: text.split(' ') })),
  ]
}

function sample(count: number, draw: () => string | null): string[] {
  const found = new Set<string>()
  for (let tries = 0; found.size < count && tries < count * 50; tries += 1) {
    const text = draw()
    if (text) found.add(text)
  }
  return [...found]
}

function cut(random: Random, text: string, pattern: RegExp): string | null {
  const found = text.match(pattern)
  return found ? oneOf(random, found) : null
}
