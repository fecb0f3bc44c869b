import type { ExplainedReply } from '../model/ChatReply'
import { quoteAnswer } from '../quote/quoteAnswer'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { CERTAIN, SURE } from './sureness'

/** What staff have published as the answer to this very question. */
export function fromAnswers(question: Question): ExplainedReply | null {
  const { query, asked, retrieve, texts } = question
  const [best] = retrieve.answers(query)
  if (!best || best.confidence < SURE || (asked && best.isNamed !== true)) return null
  const [passage] = retrieve.passages(query)
  // A page whose title was said, or that fits clearly better, is rather quoted itself.
  if (passage?.isNamed === true && best.isNamed !== true) return null
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
      source: best.item.source.id,
      because: [
        `「${best.item.question}」（確からしさ${best.confidence.toFixed(2)}、${best.because}）`,
      ],
    },
  )
}
