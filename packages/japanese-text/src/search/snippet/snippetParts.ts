import type { Snippet } from './makeSnippets'

export interface SnippetPart {
  text: string
  isMarked: boolean
}

const ELLIPSIS = '…'

/** A snippet as pieces to be shown one after another, marked and unmarked, with an ellipsis where its sentence is cut. */
export function snippetParts(original: string, snippet: Snippet): SnippetPart[] {
  const parts: SnippetPart[] = []
  const add = (text: string, isMarked: boolean): void => {
    if (text !== '') parts.push({ text, isMarked })
  }
  let position = snippet.start
  const lead = snippet.isCutBefore ? ELLIPSIS : ''
  for (const { start, end } of snippet.marks) {
    add((position === snippet.start ? lead : '') + original.slice(position, start), false)
    add(original.slice(start, end), true)
    position = end
  }
  const isWithoutMarks = position === snippet.start
  add(
    (isWithoutMarks ? lead : '') +
      original.slice(position, snippet.end) +
      (snippet.isCutAfter ? ELLIPSIS : ''),
    false,
  )
  return parts
}
