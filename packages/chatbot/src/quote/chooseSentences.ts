import type { AskedTerm } from '../retrieval/AskedTerm'
import { leansOnBefore } from './leansOnBefore'
import { matchOf } from './matchOf'
import { QUOTE_LIMITS } from './quoteLimits'

/** Shorter sentences say nothing by themselves. */
const SHORTEST = 5
/** What the title or the heading says needs not be said again by the sentence that answers. */
const SAID = 0.01
/** A quotation that is shorter takes what follows. */
const SHORT = 45
/** Of two that fit equally the one that stands first; and a long sentence has more by chance. */
const EARLIER = 0.04
const USUAL_LENGTH = 60

/**
 * The sentences of a passage that answer, as they stand and in their order: the one that has most of what was asked, with
 * the one before it where it leans on that, and what follows where it is short. Of lines without an end (facts, items of a
 * list) neighbours may be taken together, a line break between them. Empty where a passage is.
 *
 * @param heading what stands above: title and heading
 */
export function chooseSentences(
  paragraphs: readonly (readonly string[])[],
  asked: readonly AskedTerm[],
  heading = '',
): string {
  const said = matchOf(heading, asked)
  const terms = asked.map((term, number) =>
    said.has(number) ? { ...term, weight: term.weight * SAID } : term,
  )
  const best = bestSentence(paragraphs, terms)
  if (!best) return ''
  const sentences = paragraphs[best.paragraph] ?? []
  if (sentences.length === 1 && isLine(sentences[0] ?? ''))
    return linesFrom(paragraphs, best.paragraph)
  let from = best.sentence
  let to = best.sentence + 1
  const text = () => sentences.slice(from, to).join('')
  if (from > 0 && leansOnBefore(sentences[from] ?? '')) from -= 1
  while (to < sentences.length && to - from < QUOTE_LIMITS.sentences) {
    const next = sentences[to] ?? ''
    if (text().length + next.length > QUOTE_LIMITS.characters) break
    if (text().length >= SHORT && !leansOnBefore(next)) break
    to += 1
  }
  return text().trim()
}

interface Place {
  paragraph: number
  sentence: number
}

function bestSentence(
  paragraphs: readonly (readonly string[])[],
  terms: readonly AskedTerm[],
): Place | null {
  let best: (Place & { worth: number }) | null = null
  let position = 0
  paragraphs.forEach((sentences, paragraph) => {
    sentences.forEach((text, sentence) => {
      if (text.trim().length < SHORTEST) return
      const worth = worthOf(text, terms) - EARLIER * position
      position += 1
      if (!best || worth > best.worth) best = { paragraph, sentence, worth }
    })
  })
  return best
}

function worthOf(text: string, terms: readonly AskedTerm[]): number {
  let matched = 0
  for (const number of matchOf(text, terms)) matched += terms[number]?.weight ?? 0
  return matched / (1 + 0.2 * Math.max(0, text.length / USUAL_LENGTH - 1))
}

const isLine = (text: string): boolean => !/[。！？.!?]["”」』）)]*\s*$/u.test(text)

/** A line with those that follow it, while all are lines. */
function linesFrom(paragraphs: readonly (readonly string[])[], first: number): string {
  const lines: string[] = []
  for (const sentences of paragraphs.slice(first, first + QUOTE_LIMITS.sentences)) {
    const [line = ''] = sentences
    if (sentences.length !== 1 || !isLine(line)) break
    if ([...lines, line].join('\n').length > QUOTE_LIMITS.characters) break
    lines.push(line.trim())
  }
  return lines.length > 0 ? lines.join('\n') : (paragraphs[first]?.[0] ?? '').trim()
}
