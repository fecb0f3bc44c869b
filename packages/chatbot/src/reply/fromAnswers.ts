import type { ChatQuote, ExplainedReply } from '../model/ChatReply'
import type { PublishedAnswer } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { onePerSource } from '../quote/onePerSource'
import { quoteAnswer } from '../quote/quoteAnswer'
import { QUOTE_LIMITS } from '../quote/quoteLimits'
import { quotePassage } from '../quote/quotePassage'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { CERTAIN, LIKELY, SURE } from './sureness'

/** What staff have published as the answer to this very question. */
export function fromAnswers(question: Question): ExplainedReply | null {
  const { query, asked, retrieve, texts } = question
  const [best] = retrieve.answers(query)
  if (!best || best.confidence < SURE || (asked && best.isNamed !== true)) return null
  const [passage] = retrieve.passages(query)
  // What has little of what was asked is the answer only where a page says the same.
  const isSaidElsewhere =
    passage !== undefined && passage.confidence >= SURE && passage.isThin !== true
  if (best.isThin === true && !isSaidElsewhere) return null
  // A page whose title was said, or that fits clearly better, is rather quoted itself.
  if (passage?.isNamed === true && best.isNamed !== true) return null
  if (passage && best.confidence < CERTAIN && passage.confidence > best.confidence + 0.1)
    return null
  return replyOf(
    {
      kind: 'answer',
      text: texts.answer,
      quotes: [quoteAnswer(best.item), ...alsoQuoted(question, best)],
      links: best.item.links,
    },
    {
      step: 'answer',
      source: best.item.source.id,
      because: [
        `「${best.item.question}」（確からしさ${best.confidence.toFixed(2)}、${best.because}）`,
      ],
    },
  )
}

/** Beside an answer that is not certain, what else comes near. */
function alsoQuoted(
  { query, message, retrieve }: Question,
  best: Found<PublishedAnswer>,
): ChatQuote[] {
  if (best.confidence >= CERTAIN) return []
  return onePerSource(retrieve.passages(query))
    .filter(
      ({ confidence, item }) => confidence >= LIKELY && item.source.url !== best.item.source.url,
    )
    .slice(0, QUOTE_LIMITS.sources - 1)
    .flatMap((found) => quotePassage(found, message) ?? [])
}
