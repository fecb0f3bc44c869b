import { changedWords, type Stretch } from '../changes/changedWords'
import type { FieldChange } from '../changes/changesOf'
import { shortened } from '../changes/shortened'

/** Longer passages nobody reads in a mail; the page says the rest. */
const MOST_CHARACTERS = 200
/** Characters of what stayed that are said beside what changed. */
const BESIDE = 20

const EMPTY = '（空欄）'

/**
 * What was corrected, as one line of people's words: 「会場 › 会場の名前：「1階」→「2階」」. Of lists and longer texts the lines
 * that are others; of a long line what is another in it.
 */
export function correctionWords({ label, before, after, isOfForm }: FieldChange): string {
  if (isOfForm) return `${label}：書式を直しました`
  const lines = changedWords(asLines(before), asLines(after), false)
  const [was, is] = narrowed(textOf(lines, 'removed'), textOf(lines, 'added'))
  return `${label}：${quoted(was)}→${quoted(is)}`
}

/** Every line with its end, so that the last one is the same before another. */
const asLines = (text: string): string => (text === '' ? '' : `${text}\n`)

/** The lines of one side. */
const textOf = (stretches: readonly Stretch[], side: Stretch['kind']): string =>
  stretches
    .filter(({ kind }) => kind === side)
    .flatMap(({ text }) => text.split('\n').filter((line) => line.trim() !== ''))
    .join('、')

/** Two texts without what both say at length. */
function narrowed(was: string, is: string): [string, string] {
  if (!isLong(was) && !isLong(is)) return [was, is]
  const [one, other] = withoutSameEnds(Array.from(was), Array.from(is))
  const stretches = shortened(changedWords(one, other, true))
  const side = (without: Stretch['kind']) =>
    stretches
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join('')
  return [side('added'), side('removed')]
}

function withoutSameEnds(was: readonly string[], is: readonly string[]): [string, string] {
  const most = Math.min(was.length, is.length)
  let start = 0
  while (start < most && was[start] === is[start]) start += 1
  let end = 0
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end += 1
  const cut = (text: readonly string[]) => {
    const [from, to] = [
      Math.max(start - BESIDE, 0),
      Math.min(text.length - end + BESIDE, text.length),
    ]
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`
  }
  return [cut(was), cut(is)]
}

const isLong = (text: string): boolean => Array.from(text).length > MOST_CHARACTERS

function quoted(text: string): string {
  if (text === '') return EMPTY
  const words = Array.from(text)
  return `「${words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS).join('')}…` : text}」`
}
