import type { Language } from '../languages/languages'
import type { Term } from './term'

import { labelIn } from './labelIn'

/** The values of a vocabulary to choose from, with their names in a language. */
export function optionsIn(
  language: Language,
  vocabulary: readonly Term[],
): { value: string; label: string }[] {
  return vocabulary.map(({ value }) => ({ value, label: labelIn(language, vocabulary, value) }))
}
