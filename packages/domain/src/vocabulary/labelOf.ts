import type { Term } from './term'

/**
 * The Japanese label of a stored value.
 *
 * An empty value gives `''`. A value that the vocabulary does not know gives the value itself, so
 * that a page never shows a hole where the data has something.
 */
export function labelOf(vocabulary: readonly Term[], value: string | null | undefined): string {
  if (value === null || value === undefined) return ''
  return vocabulary.find((term) => term.value === value)?.label ?? value
}
