/** A place in a text, and what stands there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** In the order of the text: a parser may have moved an element. What lies in a part that goes, goes with it. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const kept: string[] = []
  let from = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < from) {
      from = Math.max(from, edit.text === '' ? edit.end : from)
      continue
    }
    kept.push(text.slice(from, edit.start), edit.text)
    from = Math.max(from, edit.end)
  }
  return [...kept, text.slice(from)].join('')
}
