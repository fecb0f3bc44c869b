import { diffArrays } from 'diff'

/** A stretch of a text that is in both versions, in the old one alone or in the new one alone. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; text: string }

/** Longer texts are compared line by line: word by word they would take the server long. */
const MOST_CHARACTERS = 4000
/** Beyond so many changes a text is another text, and comparing takes long. */
const MOST_STEPS = 1000

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/**
 * How one text became another: in words of Japanese, or where it is no prose (a date, a name, a list of dates) line by line,
 * because half of a date reads as no date.
 */
export function changedWords(before: string, after: string, isProse: boolean): Stretch[] {
  const isShort = before.length + after.length <= MOST_CHARACTERS
  const units = isProse && isShort ? wordsOf : linesOf
  const parts = diffArrays(units(before), units(after), { maxEditLength: MOST_STEPS })
  if (!parts) return wholly(before, after)
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

const wholly = (before: string, after: string): Stretch[] =>
  (
    [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ] as const
  ).filter(({ text }) => text !== '')
