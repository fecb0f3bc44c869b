import type { GlossaryTerm, Organization } from '@tokyo-cancer-portal/cms-client'
import type { DictionaryWord } from '@tokyo-cancer-portal/japanese-text'

import { Dictionary, isKana } from '@tokyo-cancer-portal/japanese-text'

type Named = Pick<Organization, 'id' | 'name' | 'nameKana' | 'formerNames'>

/** What is found in texts: the wordings of the terms, and the names of hospitals, which have readings only. */
export function glossaryWords(
  terms: readonly GlossaryTerm[],
  hospitals: readonly Named[],
): Dictionary {
  return new Dictionary(
    [...terms.flatMap(wordsOfTerm), ...hospitals.flatMap(wordsOfHospital)],
    terms.flatMap(({ notWithin }) => notWithin),
  )
}

function wordsOfTerm({ id, term, reading, ...rest }: GlossaryTerm): DictionaryWord[] {
  return [{ text: term, reading }, ...rest.otherWordings].map((wording) => ({
    entry: id,
    text: wording.text,
    reading: rest.showReading ? kanaOf(wording.reading) : null,
    explained: rest.explainInText,
  }))
}

function wordsOfHospital({ id, name, nameKana, formerNames }: Named): DictionaryWord[] {
  return [{ name, nameKana }, ...formerNames].flatMap((one) => {
    const reading = kanaOf(one.nameKana)
    return one.name && reading ? [{ entry: id, text: one.name, reading, explained: false }] : []
  })
}

/** Nothing but kana is a reading, whatever stands in the field. */
const kanaOf = (reading: string | null) => (reading && isKana(reading) ? reading : null)
