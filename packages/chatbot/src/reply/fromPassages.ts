import { isForPeople } from '../llm/isForPeople'
import type { ChatDecision, ChatQuote, ExplainedReply } from '../model/ChatReply'
import type { Found } from '../model/Retrieve'
import { onePerSource } from '../quote/onePerSource'
import { quoteAnswer } from '../quote/quoteAnswer'
import { wishOf } from '../retrieval/Wish'
import { isDoubtful, isOtherThanWanted } from './isOtherThanWanted'
import { QUOTE_LIMITS } from '../quote/quoteLimits'
import { quotePassage } from '../quote/quotePassage'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { searchLink } from './searchLink'
import { LIKELY, SURE } from './sureness'

/** Beside an answer others are shown that are nearly as sure. */
const NEAR = 0.15
/** Where all are as sure as the first, a word was said that stands on many pages. */
const SAME = 0.02

interface Candidate {
  isNamed: boolean
  /** May be offered and is no answer (`isDoubtful`). */
  isDoubtful: boolean
  /** Counts among what is as sure as others, and is not offered (`isOtherThanWanted`). */
  isUnwanted: boolean
  confidence: number
  because: string
  quote: ChatQuote
  /** Of the record that is quoted. */
  source: string
}

/** The best sentences of what is published, or where none is sure the three that come nearest, to choose among. */
export function fromPassages(question: Question): ExplainedReply | null {
  const { texts } = question
  const all = candidatesFor(question)
  const candidates = all.filter(({ isUnwanted }) => !isUnwanted).slice(0, QUOTE_LIMITS.sources)
  const [best] = candidates
  if (!best) return null
  const isSure = best.confidence >= SURE && !best.isDoubtful && !isOneOfMany(best, all)
  const shown = isSure
    ? candidates.filter((one) => !one.isDoubtful && one.confidence >= best.confidence - NEAR)
    : candidates
  const because = candidates.map(
    ({ quote, confidence, because: reason }) =>
      `「${quote.title}」（確からしさ${confidence.toFixed(2)}、${reason}）`,
  )
  const quotes = shown.map(({ quote }) => quote)
  const links = [searchLink(question)]
  const why: ChatDecision = { step: 'passages', because, source: best.source }
  if (isSure) {
    return replyOf({ kind: 'answer', text: texts.answer, quotes, links }, why)
  }
  return replyOf(
    {
      kind: 'choices',
      text: texts.candidates,
      quotes,
      // What a title orders a machine is no word for a visitor's mouth; its page is linked all the same.
      choices: quotes
        .filter(({ title }) => isForPeople(title))
        .map(({ title }) => ({ label: title, message: title })),
      links,
    },
    why,
  )
}

function candidatesFor({ query, message, retrieve }: Question): Candidate[] {
  const likely = <T>({ confidence }: Found<T>) => confidence >= LIKELY
  const answers = retrieve
    .answers(query)
    .filter(likely)
    .map(({ item, confidence, because, isNamed = false }) => ({
      confidence,
      because,
      isNamed,
      isDoubtful: false,
      isUnwanted: false,
      quote: quoteAnswer(item),
      source: item.source.id,
    }))
  const wish = wishOf(query)
  const passages = onePerSource(retrieve.passages(query).filter(likely)).flatMap((found) => {
    const quote = quotePassage(found, message)
    const { item, confidence, because, isNamed = false } = found
    const how = {
      isDoubtful: isDoubtful(found, message, wish),
      isUnwanted: isOtherThanWanted(found, message, wish),
    }
    return quote ? [{ confidence, because, isNamed, ...how, quote, source: item.source.id }] : []
  })
  return [...answers, ...passages].toSorted((a, b) => b.confidence - a.confidence)
}

/** @param all with what is not offered: a word that was said stands in that too */
function isOneOfMany(best: Candidate, all: readonly Candidate[]): boolean {
  if (best.isNamed || all.length < QUOTE_LIMITS.sources) return false
  return all
    .slice(0, QUOTE_LIMITS.sources)
    .every(({ confidence }) => confidence >= best.confidence - SAME)
}
