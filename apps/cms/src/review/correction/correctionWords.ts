import type { FieldChange } from '../changes/changesOf'

/** Longer passages nobody reads in a mail; the page says the rest. */
const MOST_CHARACTERS = 200

const EMPTY = '（空欄）'

/**
 * What was corrected, as one line of people's words: 「会場 › 会場の名前：「1階」→「2階」」. Of lists and longer texts the lines
 * that are others.
 */
export function correctionWords({ label, before, after, isOfForm }: FieldChange): string {
  if (isOfForm) return `${label}：書式を直しました`
  return `${label}：${others(before, after)}→${others(after, before)}`
}

function others(text: string, than: string): string {
  const known = new Set(than.split('\n'))
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !known.has(line))
  if (lines.length === 0) return EMPTY
  const words = Array.from(lines.join('、'))
  const isLong = words.length > MOST_CHARACTERS
  return `「${isLong ? `${words.slice(0, MOST_CHARACTERS).join('')}…` : words.join('')}」`
}
