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
import { unconfirmedFact } from './unconfirmedFact'

/** Beside an answer others are shown that are nearly as sure. */
const NEAR = 0.15
/** Where all are as sure as the first, a word was said that stands on many pages. */
const SAME = 0.02

interface Candidate {
  isNamed: boolean
  isThin: boolean
  confidence: number
  because: string
  /** Of the record that is quoted. */
  source: string
}

/** Found, and not read yet: most of what is found is never shown. */
interface Unread extends Candidate {
  /** Null where it is none of what was wanted (`isOtherThanWanted`), or nothing of it can be quoted. */
  read: () => Read | null
}

interface Read extends Candidate {
  quote: ChatQuote
  /** May be offered and is no answer (`isDoubtful`). */
  isDoubtful: boolean
}

/** The best sentences of what is published, or where none is sure the three that come nearest, to choose among. */
export function fromPassages(question: Question): ExplainedReply | null {
  const { texts } = question
  const all = candidatesFor(question)
  const candidates = firstOf(all)
  const [best] = candidates
  if (!best) return null
  const isSure =
    best.confidence >= SURE && !best.isThin && !best.isDoubtful && !isOneOfMany(best, all)
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
    const missing = unconfirmedFact(
      question.message,
      best,
      question.retrieve.passages(question.query),
    )
    const text = missing ? texts.unconfirmed[missing] : texts.answer
    return replyOf({ kind: 'answer', text, quotes, links }, why)
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

function candidatesFor({ query, message, retrieve }: Question): Unread[] {
  const likely = <T>({ confidence }: Found<T>) => confidence >= LIKELY
  const answers = retrieve
    .answers(query)
    .filter(likely)
    .map((found) => {
      const candidate = candidateOf(found)
      const read = () => ({ ...candidate, isDoubtful: false, quote: quoteAnswer(found.item) })
      return { ...candidate, read }
    })
  const wish = wishOf(query)
  const passages = onePerSource(retrieve.passages(query).filter(likely)).map((found) => {
    const candidate = candidateOf(found)
    const read = () => {
      if (isOtherThanWanted(found, message, wish)) return null
      const quote = quotePassage(found, message)
      return quote && { ...candidate, isDoubtful: isDoubtful(found, message, wish), quote }
    }
    return { ...candidate, read }
  })
  return [...answers, ...passages].toSorted((a, b) => b.confidence - a.confidence)
}

const candidateOf = ({
  item,
  confidence,
  because,
  isNamed = false,
  isThin = false,
}: Found<{ source: { id: string } }>): Candidate => ({
  confidence,
  because,
  isNamed,
  isThin,
  source: item.source.id,
})

/** The first that may be shown, so many as are shown at most. */
function firstOf(all: readonly Unread[]): Read[] {
  const first: Read[] = []
  for (const { read } of all) {
    const candidate = first.length < QUOTE_LIMITS.sources ? read() : null
    if (candidate) first.push(candidate)
  }
  return first
}

/** @param all with what is not offered: a word that was said stands in that too */
function isOneOfMany(best: Candidate, all: readonly Candidate[]): boolean {
  if (best.isNamed || all.length < QUOTE_LIMITS.sources) return false
  return all
    .slice(0, QUOTE_LIMITS.sources)
    .every(({ confidence }) => confidence >= best.confidence - SAME)
}
