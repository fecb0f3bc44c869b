const ENDS = /[。！？｡]/u
/** Before a letter of an address these end nothing: ?page=2. */
const ENDS_BEFORE_SPACE =
  /^[!?](?:$|[^\p{L}\p{N}=&/#%]|(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))/u
const OPENING = '「『（(【〔［[〈《“'
const CLOSING = '」』）)】〕］]〉》”'
/** Behind the end of a sentence these still belong to it. */
const TAIL = /[。！？!?｡」』）)】〕］\]〉》”"'\s]/u
/** A full stop ends an English sentence where a space and a capital follow. */
const NEXT_ENGLISH = /^\s+["“(]?[A-Z]/u
const ABBREVIATION =
  /(?:^|[\s(])(?:Dr|Mr|Mrs|Ms|Prof|No|St|vs|etc|e\.g|i\.e|approx|Fig|Inc|Co|[A-Z])$/u

/**
 * The sentences of a paragraph, as they stand: joined without anything between they are the paragraph again. A sentence
 * does not end inside of brackets or quotation marks, in a number, or behind an abbreviation; where a bracket is never
 * closed, it is none.
 */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let from = 0
  let depth = 0
  let index = 0
  while (index < paragraph.length) {
    const character = paragraph.charAt(index)
    if (OPENING.includes(character) && closes(paragraph, index)) depth += 1
    else if (CLOSING.includes(character) && depth > 0) depth -= 1
    if (character === '\n' || (depth === 0 && endsAt(paragraph, index))) {
      index = endOfTail(paragraph, index + 1)
      sentences.push(paragraph.slice(from, index))
      from = index
      depth = 0
    } else index += 1
  }
  return from < paragraph.length ? [...sentences, paragraph.slice(from)] : sentences
}

function closes(paragraph: string, index: number): boolean {
  const closing = CLOSING.charAt(OPENING.indexOf(paragraph.charAt(index)))
  const line = paragraph.indexOf('\n', index)
  const at = paragraph.indexOf(closing, index)
  return at >= 0 && (line < 0 || at < line)
}

function endsAt(paragraph: string, index: number): boolean {
  const character = paragraph.charAt(index)
  if (ENDS.test(character)) return true
  if (ENDS_BEFORE_SPACE.test(paragraph.slice(index, index + 2))) return true
  return (
    character === '.' &&
    NEXT_ENGLISH.test(paragraph.slice(index + 1, index + 8)) &&
    !ABBREVIATION.test(paragraph.slice(Math.max(0, index - 8), index))
  )
}

function endOfTail(paragraph: string, start: number): number {
  let end = start
  while (end < paragraph.length && TAIL.test(paragraph.charAt(end))) end += 1
  return end
}
