import type { ChatQuote } from '../model/ChatReply'
import type { Passage } from '../model/Knowledge'
import type { Found } from '../model/Retrieve'
import { askedTerms } from '../retrieval/askedTerms'
import { NO_WORDINGS } from '../retrieval/Wordings'
import { chooseSentences } from './chooseSentences'

/** What a passage says to a question, marked as quoted from its page; null where it has no sentence. */
export function quotePassage({ item, asked }: Found<Passage>, message: string): ChatQuote | null {
  const terms = asked ?? askedTerms(message, NO_WORDINGS)
  const text = chooseSentences(item.paragraphs, terms, `${item.source.title}\n${item.heading}`)
  if (text === '') return null
  const { title, url, confirmedOn } = item.source
  return {
    text,
    title,
    url: item.anchor === '' || url.includes('#') ? url : `${url}#${item.anchor}`,
    confirmedOn,
  }
}
