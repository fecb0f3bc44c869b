import type { ReplaceText } from '../model/Fix'

/**
 * A text with replacements, from the front to the back. One that does not find its words any more, that overlaps with the one
 * before, or that has been made already, changes nothing.
 */
export function replaceIn(text: string, replacements: readonly ReplaceText[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, from, to } of replacements.toSorted(
    (one, other) => one.start - other.start,
  )) {
    const isMade = to.startsWith(from) && to !== from && text.startsWith(to, start)
    if (start < done || isMade || from === '' || !text.startsWith(from, start)) continue
    parts.push(text.slice(done, start), to)
    done = start + from.length
  }
  return done === 0 && parts.length === 0 ? text : parts.join('') + text.slice(done)
}
