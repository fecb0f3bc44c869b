import type { DictionaryWord, FoundWord } from './DictionaryWord'
import { levelWidth } from './levelWidth'
import { wordBreaks } from './wordBreaks'

/** `word` is null where something ends in which no word is to be found. */
type Node = { next: Map<string, Node>; word?: DictionaryWord | null }
type Candidate = { start: number; end: number; word: DictionaryWord | null }

/** Longer than any word; bounds what one character of a text can cost. */
const LONGEST = 100

/**
 * Words to be found in texts. Japanese has no spaces, so a word counts only where no longer one of the dictionary, and
 * none of `notWithin`, contains it: 京都 is not found in 東京都, 再発 not in 再発行.
 */
export class Dictionary {
  readonly #root: Node = { next: new Map() }

  /** Of two words that are written alike the first counts. */
  constructor(words: readonly DictionaryWord[], notWithin: readonly string[] = []) {
    for (const word of words) this.#add(word.text, word)
    for (const text of notWithin) this.#add(text, null)
  }

  /**
   * The words of a text from left to right, none overlapping another. Width does not matter (ＡＹＡ is AYA), case
   * does. The time is proportional to the length of the text.
   */
  find(original: string): FoundWord[] {
    const { text, origins } = levelWidth(original)
    const breaks = wordBreaks(text)
    const found: FoundWord[] = []
    let reach = 0
    let free = 0
    for (let start = 0; start < text.length; start += 1) {
      const candidate = breaks[start] ? this.#longestAt(text, breaks, start) : null
      // What ends where something that began earlier goes on stands inside that.
      if (!candidate || candidate.end <= reach) continue
      reach = candidate.end
      const from = origins[start] ?? -1
      const to = origins[candidate.end] ?? -1
      if (!candidate.word || start < free || from < 0 || to < 0) continue
      found.push({ start: from, end: to, word: candidate.word })
      free = candidate.end
    }
    return found
  }

  #longestAt(text: string, breaks: readonly boolean[], start: number): Candidate | null {
    let node = this.#root
    let longest: Candidate | null = null
    for (let end = start; end < text.length && end - start < LONGEST; end += 1) {
      const next = node.next.get(text.charAt(end))
      if (!next) break
      node = next
      if (node.word !== undefined && breaks[end + 1]) {
        longest = { start, end: end + 1, word: node.word }
      }
    }
    return longest
  }

  #add(written: string, word: DictionaryWord | null): void {
    const { text } = levelWidth(written.trim())
    if (text === '' || text.length > LONGEST) return
    let node = this.#root
    for (const character of text.split('')) {
      const next: Node = node.next.get(character) ?? { next: new Map() }
      node.next.set(character, next)
      node = next
    }
    node.word ??= word
    // A word that is itself forbidden would be a mistake of whoever wrote it; the word wins.
    if (node.word === null && word) node.word = word
  }
}
