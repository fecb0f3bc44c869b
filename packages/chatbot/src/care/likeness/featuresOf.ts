import { careText } from '../careText'
import { CONCEPT_SIGNS, inConcepts, inEnglishConcepts } from './concepts'
import { kanaReading } from './kanaReadings'

const MOST = 160
const LATIN_RUN = /[\p{Script=Latin}']+/gu
const STEM = 5

/** By what a phrase is like another: pieces of it as it is written, as it is read, and by what its words stand for. */
export function featuresOf(phrase: string): string[] {
  const { japanese, english } = careText(phrase)
  const plain = `^${japanese.slice(0, MOST).replaceAll(LATIN_RUN, '')}$`
  const features = new Set<string>()
  const concepts = inConcepts(plain)
  grams(plain, 2, 'w', features)
  grams(kanaReading(plain), 4, 'k', features)
  const inEnglish = inEnglishConcepts(english)
  const signs = [...new Set(concepts + inEnglish)]
    .filter((one) => CONCEPT_SIGNS.has(one))
    .toSorted()
  if (signs.length === 0) features.add('s')
  signs.forEach((one, at) => {
    features.add(`s${one}`)
    for (const other of signs.slice(at + 1)) features.add(`s${one}${other}`)
  })
  wordFeatures(english, features)
  if (inEnglish !== english) wordFeatures(inEnglish.replaceAll(/[Ⓐ-Ⓩ]/gu, ' $& '), features)
  return [...features]
}

function grams(text: string, length: number, kind: string, into: Set<string>) {
  for (let start = 0; start + length <= text.length; start += 1) {
    into.add(kind + text.slice(start, start + length))
  }
}

function wordFeatures(english: string, into: Set<string>) {
  const words = english.split(' ').filter((word) => word !== '')
  if (words.length === 0) return
  words.forEach((word, at) => {
    into.add(`e${word}`)
    into.add(`e${word.slice(0, STEM)}~`)
    const next = words[at + 1]
    const third = words[at + 2]
    if (next !== undefined) into.add(`e${word} ${next}`)
    if (third !== undefined) into.add(`e${word} _ ${third}`)
    if (next !== undefined && third !== undefined) into.add(`e${word} ${next} ${third}`)
  })
}
