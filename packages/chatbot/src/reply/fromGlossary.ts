import type { ExplainedReply } from '../model/ChatReply'
import { quotePassage } from '../quote/quotePassage'
import { askedTerm } from './askedTerm'
import type { Question } from './Question'
import { replyOf } from './replyOf'
import { searchLink } from './searchLink'

/** What a word means, where that was asked. */
export function fromGlossary(question: Question): ExplainedReply | null {
  const term = askedTerm(question)
  const quote = term && quotePassage(term, question.message)
  if (!quote) return null
  return replyOf(
    { kind: 'answer', text: question.texts.answer, quotes: [quote], links: [searchLink(question)] },
    { step: 'passages', because: [`用語「${quote.title}」の意味を尋ねている`] },
  )
}
