import { foldWithOffsets } from '@tokyo-cancer-portal/japanese-text/search'

/**
 * Folded words, with one space between, as somebody typed them: りんぱ浮腫 is リンパ浮腫 where that was typed. What was
 * typed without a gap has none.
 */
export function asTyped(words: string, message: string): string {
  const { text, starts, ends } = foldWithOffsets(message)
  let typed = ''
  let end = -1
  for (const word of words.split(' ')) {
    const found = text.indexOf(word, Math.max(0, end))
    const at = found < 0 ? text.indexOf(word) : found
    const gap = typed === '' || at === end ? '' : ' '
    end = at < 0 ? -1 : at + word.length
    typed += gap + (at < 0 ? word : message.slice(starts[at], ends[end - 1]))
  }
  return typed
}
