import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { kept } from '../retrieval/kept'

const SIGNS = /[\p{P}\p{S}\s]/gu
/** What people put behind the name of what they want. */
const ENDING =
  /(?:について|のこと)?[をがに]?(?:探|さが|知|見|選)?[すしるりぶび]?(?:たい(?:です|のですが|んですが)?|て(?:ください|下さい|ほしい|います|いる|ます)?|ます|教えて(?:ください|下さい|ほしい)?|お願いします|です)?$/u

/** Text by which titles are compared with what was typed: folded, without signs. */
export const plainWords = (text: string): string => foldForSearch(text).replaceAll(SIGNS, '')

/** The same of a published title, or of a choice, with which many messages are compared. Nothing that was typed is kept. */
export const plainTitle: (title: string) => string = kept(2000, plainWords)

/**
 * By what somebody names a scenario, also with another ending: 病院を探す, 病院を探したいです and 病院 are one. Empty where
 * nothing was said.
 */
export function plainName(text: string): string {
  const plain = plainWords(text)
  const stem = plain.replace(ENDING, '')
  // Where little else is left the text itself: 見たい is no name of anything.
  return stem.length < 2 ? plain : stem
}
