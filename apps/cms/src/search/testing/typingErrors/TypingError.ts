/** How a mistake comes about: at the keyboard, or when the input method turns kana into kanji. */
export const TYPING_ERROR_KINDS = [
  'misconversion',
  'long-vowel',
  'swapped',
  'missing',
  'doubled',
  'voicing',
  'small-kana',
  'neighbour-key',
  'romaji',
  'latin',
  'unfinished-input',
  'place',
] as const

export type TypingErrorKind = (typeof TYPING_ERROR_KINDS)[number]

export type TypingError = {
  readonly query: string
  /** What もしかして must offer first. */
  readonly suggestion: string
  readonly kind: TypingErrorKind
}

/** Mistakes of one kind, as pairs of what is typed and what is meant. */
export function errors(
  kind: TypingErrorKind,
  rows: readonly (readonly [query: string, suggestion: string])[],
): TypingError[] {
  return rows.map(([query, suggestion]) => ({ query, suggestion, kind }))
}
