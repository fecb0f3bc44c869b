import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

/**
 * Which texts have all of the words, by nothing but looking: what the index must find. Latin counts as whole words.
 *
 * @param texts folded
 */
export function truthOf(words: readonly string[], texts: readonly string[]): Set<number> {
  const tests = words
    .map(foldForSearch)
    .map((word) =>
      /^[a-z0-9]+$/u.test(word)
        ? (text: string) => hasWholeWord(text, word)
        : (text: string) => text.includes(word),
    )
  const found = new Set<number>()
  texts.forEach((text, at) => {
    if (tests.every((test) => test(text))) found.add(at)
  })
  return found
}

const isLatin = (character: string | undefined) =>
  character !== undefined && /[a-z0-9]/u.test(character)

function hasWholeWord(text: string, word: string): boolean {
  let at = text.indexOf(word)
  while (at >= 0) {
    if (!isLatin(text[at - 1]) && !isLatin(text[at + word.length])) return true
    at = text.indexOf(word, at + 1)
  }
  return false
}
