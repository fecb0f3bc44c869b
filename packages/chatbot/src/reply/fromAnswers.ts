import type { ExplainedReply } from '../model/ChatReply'
import { quoteAnswer } from '../quote/quoteAnswer'
import { askedRecords } from '../understand/askedRecords'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { CERTAIN, SURE } from './sureness'

/** What staff have published as the answer to this very question. */
export function fromAnswers(question: Question): ExplainedReply | null {
  const { query, message, turns, retrieve, texts } = question
  const [best] = retrieve.answers(query)
  const asksForRecords = askedRecords(message, turns, retrieve.now) !== null
  if (!best || best.confidence < (asksForRecords ? CERTAIN : SURE)) return null
  const [passage] = retrieve.passages(query)
  // A page that fits clearly better is rather quoted itself.
  if (passage && best.confidence < CERTAIN && passage.confidence > best.confidence + 0.1)
    return null
  return replyOf(
    {
      kind: 'answer',
      text: texts.answer,
      quotes: [quoteAnswer(best.item)],
      links: best.item.links,
    },
    {
      step: 'answer',
      because: [
        `「${best.item.question}」（確からしさ${best.confidence.toFixed(2)}、${best.because}）`,
      ],
    },
  )
}
