import type { ChatLink } from '../model/ChatReply'
import type { ReplyTexts } from '../texts/ReplyTexts'

/** In characters; a longer sentence finds nothing in a search. */
const LONGEST = 100

/** The portal's search with what was typed; the label does not repeat it, because a reply says only what is ours or published. */
export function searchLink(message: string, texts: ReplyTexts): ChatLink {
  const words = Array.from(message).slice(0, LONGEST).join('')
  return { label: texts.search, href: `/search?q=${encodeURIComponent(words)}` }
}
