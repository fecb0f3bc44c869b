import type { ChatLink } from '../model/ChatReply'
import type { Question } from './Question'

/** More words find nothing together. */
const MOST = 4

/**
 * The portal's search for what was asked: only words that the portal itself has, because a reply repeats nothing that
 * somebody else wrote. Without such a word the search itself.
 */
export function searchLink({ query, retrieve, texts }: Question): ChatLink {
  const words = retrieve.knownWords(query).slice(0, MOST).join(' ')
  return {
    label: texts.search,
    href: words === '' ? '/search' : `/search?q=${encodeURIComponent(words)}`,
  }
}
