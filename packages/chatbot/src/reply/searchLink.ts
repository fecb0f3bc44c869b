import type { ChatLink } from '../model/ChatReply'
import type { Retrieve } from '../model/Retrieve'
import { asTyped } from '../understand/asTyped'
import type { Question } from './Question'

/** More words find nothing together. */
const MOST = 4

/**
 * The portal's search for what was asked: only words that the portal itself has, because a reply repeats nothing that
 * somebody else wrote, as they were typed (緩和ケア). Without such a word the search itself.
 */
export function searchLink({ query, written, retrieve, texts }: Question): ChatLink {
  const typed = knownIn(written, retrieve)
  const read = written === query ? typed : knownIn(query, retrieve)
  // 緩和ケア is read as 緩和けあ too, and カンワケア as 緩和ケア.
  const words = typed.length > read.length ? typed : read
  return {
    label: texts.search,
    href: words === '' ? '/search' : `/search?q=${encodeURIComponent(words)}`,
  }
}

function knownIn(text: string, { knownWords }: Retrieve): string {
  const words = knownWords(text).slice(0, MOST).join(' ')
  return words === '' ? '' : asTyped(words, text)
}
