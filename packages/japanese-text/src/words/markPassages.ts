import type { Dictionary } from './Dictionary'
import type { RubyPart } from './splitReading'
import { splitReading } from './splitReading'

/** A text of a page, in the order in which the page is read. */
export interface Passage<K> {
  /** What the segments are asked for by. */
  key: K
  text: string
  /** Whether explanations may stand here: not in headings, links and buttons. */
  mayExplain: boolean
}

/** A piece of a passage as it was written, or a word with what is said of it. */
export type Segment = string | MarkedWord

export interface MarkedWord {
  text: string
  /** How it is read; null where that was said before or is not needed. */
  ruby: readonly RubyPart[] | null
  /** The entry that is explained here, at its first use. */
  explains: string | null
}

export interface MarkOptions {
  /** At most so many entries are explained: a text full of explanations is not calm. */
  mostExplained: number
  /** Entries that are not explained here. */
  unexplained?: ReadonlySet<string>
}

export interface MarkedPassages<K> {
  /** Only of passages in which something is marked. */
  segments: ReadonlyMap<K, readonly Segment[]>
  /** The explained entries in their order. */
  explained: readonly string[]
}

/**
 * Marks the words of a dictionary in the texts of a page: each reading at the first use of its word, each explanation at
 * the first place where one may stand.
 */
export function markPassages<K>(
  passages: readonly Passage<K>[],
  dictionary: Dictionary,
  { mostExplained, unexplained = new Set() }: MarkOptions,
): MarkedPassages<K> {
  const read = new Set<string>()
  const explained = new Set<string>()
  const segments = new Map<K, readonly Segment[]>()
  for (const { key, text, mayExplain } of passages) {
    const marked: Segment[] = []
    let position = 0
    for (const { start, end, word } of dictionary.find(text)) {
      const { entry, reading } = word
      const hasRuby = reading !== null && !read.has(word.text)
      const explains =
        mayExplain &&
        word.explained &&
        !explained.has(entry) &&
        !unexplained.has(entry) &&
        explained.size < mostExplained
      if (!hasRuby && !explains) continue
      const written = text.slice(start, end)
      const ruby = hasRuby ? rubyOf(written, reading) : null
      if (hasRuby) read.add(word.text)
      if (explains) explained.add(entry)
      if (!ruby && !explains) continue
      if (start > position) marked.push(text.slice(position, start))
      marked.push({ text: written, ruby, explains: explains ? entry : null })
      position = end
    }
    if (marked.length === 0) continue
    if (position < text.length) marked.push(text.slice(position))
    segments.set(key, marked)
  }
  return { segments, explained: [...explained] }
}

/** Null where all of the word is kana, which needs no reading. */
function rubyOf(text: string, reading: string): readonly RubyPart[] | null {
  const parts = splitReading(text, reading)
  return parts.some((part) => part.reading !== null) ? parts : null
}
