import { Dictionary } from './Dictionary'
import type { DictionaryWord } from './DictionaryWord'
import { EVERYDAY_READINGS } from './everydayReadings'

const BEFORE_KANA = /^(.+)\[(.+)\]$/

/** The everyday words of the portal, each wording with its whole reading. */
export function everydayWords(): Dictionary {
  return new Dictionary(Object.entries(EVERYDAY_READINGS).flatMap(wordsOf))
}

function wordsOf([text, reading]: [string, string]): DictionaryWord[] {
  const [, word, kana] = BEFORE_KANA.exec(text) ?? []
  const endings = word && kana ? kana.split('') : ['']
  return endings.map((ending) => ({
    entry: text,
    text: `${word ?? text}${ending}`,
    reading: `${reading}${ending}`,
    explained: false,
  }))
}
