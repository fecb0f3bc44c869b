import type { ChatQuote, ExplainedReply } from '../model/ChatReply'
import type { Found } from '../model/Retrieve'
import { onePerSource } from '../quote/onePerSource'
import { quoteAnswer } from '../quote/quoteAnswer'
import { QUOTE_LIMITS } from '../quote/quoteLimits'
import { quotePassage } from '../quote/quotePassage'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { searchLink } from './searchLink'
import { LIKELY, SURE } from './sureness'

interface Candidate {
  confidence: number
  because: string
  quote: ChatQuote
}

/** The best sentences of what is published, or where none is sure the three that come nearest, to choose among. */
export function fromPassages(question: Question): ExplainedReply | null {
  const { texts, message } = question
  const candidates = candidatesFor(question)
  const [best] = candidates
  if (!best) return null
  const because = candidates.map(
    ({ quote, confidence, because: reason }) =>
      `「${quote.title}」（確からしさ${confidence.toFixed(2)}、${reason}）`,
  )
  const quotes = candidates.map(({ quote }) => quote)
  const links = [searchLink(message, texts)]
  if (best.confidence >= SURE) {
    return replyOf({ kind: 'answer', text: texts.answer, quotes, links }, { step: 'passages', because })
  }
  return replyOf(
    {
      kind: 'choices',
      text: texts.candidates,
      quotes,
      choices: quotes.map(({ title }) => ({ label: title, message: title })),
      links,
    },
    { step: 'passages', because },
  )
}

function candidatesFor({ query, message, retrieve }: Question): Candidate[] {
  const likely = <T>({ confidence }: Found<T>) => confidence >= LIKELY
  const answers = retrieve
    .answers(query)
    .filter(likely)
    .map(({ item, confidence, because }) => ({ confidence, because, quote: quoteAnswer(item) }))
  const passages = onePerSource(retrieve.passages(query))
    .filter(likely)
    .flatMap((found) => {
      const quote = quotePassage(found, message)
      return quote ? [{ confidence: found.confidence, because: found.because, quote }] : []
    })
  return [...answers, ...passages]
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, QUOTE_LIMITS.sources)
}
