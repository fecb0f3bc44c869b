import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'

import { Dictionary } from '@tokyo-cancer-portal/japanese-text'

/** What is found in English texts: the terms by their English names, at the beginning of a sentence and as plurals too. */
export function englishWords(terms: readonly GlossaryTerm[]): Dictionary {
  return new Dictionary(
    terms.flatMap(({ id, term, explainInText }) =>
      wordingsOf(term).map((text) => ({
        entry: id,
        text,
        reading: null,
        explained: explainInText,
      })),
    ),
  )
}

function wordingsOf(term: string): string[] {
  const plural = term.endsWith('y') ? `${term.slice(0, -1)}ies` : `${term}s`
  return [term, plural].flatMap((text) => [text, text.charAt(0).toUpperCase() + text.slice(1)])
}
