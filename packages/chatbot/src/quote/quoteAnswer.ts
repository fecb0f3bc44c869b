import type { ChatQuote } from '../model/ChatReply'
import type { PublishedAnswer } from '../model/Knowledge'
import { splitSentences } from '../passages/splitSentences'

/** Longer answers are quoted by their beginning. */
const WHOLE = 400
const SENTENCES = 3

/** What staff have published as the answer, as it stands. */
export function quoteAnswer({ answer, source }: PublishedAnswer): ChatQuote {
  const whole = answer.trim()
  const text =
    whole.length <= WHOLE ? whole : splitSentences(whole).slice(0, SENTENCES).join('').trim()
  return { text, title: source.title, url: source.url, confirmedOn: source.confirmedOn }
}
