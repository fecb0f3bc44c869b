import { AUDIENCES, CANCER_TYPES, MUNICIPALITIES, SEARCH_TYPES } from '@tokyo-cancer-portal/domain'
import type { SearchRecord } from '../../../apps/cms/src/search/records/SearchRecord'
import { oneOf, randomFrom } from './random'
import { makeVocabulary, wordChooser } from './vocabulary'

/** `＊` stands for a word. */
const SENTENCES = [
  '＊の＊について、＊で相談できます。',
  '＊を受けた方は、＊に＊を確かめてください。',
  '＊と＊では、＊の進め方が異なります。',
  '毎月第3水曜に＊で＊を開き、＊を話し合います。',
  '＊は＊の窓口へ申し込みます。費用はかかりません。',
  '2026年4月から＊の取り組みとして＊を始めました。',
  '＊（＊）のときは、＊に連絡します。',
  '＊のあとの＊には、＊と＊があります。',
  '仕事を続けながら＊を受ける方のための＊です。',
  'くわしくは＊の＊をご覧ください。',
  '＊、＊、＊などの＊が対象です。',
  '＊では＊をオンラインでも受け付けています。',
]
/** Shortest text in characters and how much longer it may be; the middle is about 720. */
const LENGTH = { shortest: 300, more: 840 }

/** Document number `at` of a corpus, the same in each run. */
export type Corpus = (at: number) => SearchRecord

/** A corpus of Japanese texts of the field's kind, from nothing but a seed. */
export function makeCorpus(seed: number): Corpus {
  const choose = wordChooser(makeVocabulary(randomFrom(seed)))
  return (at) => {
    const random = randomFrom(seed + 7919 * (at + 1))
    const word = () => choose(random)
    const wanted = LENGTH.shortest + Math.floor(random() * LENGTH.more)
    const body: string[] = []
    for (let length = 0; length < wanted;) {
      const sentence = fill(oneOf(random, SENTENCES), word)
      body.push(sentence)
      length += sentence.length
    }
    const municipality = oneOf(random, MUNICIPALITIES)
    return {
      type: oneOf(random, SEARCH_TYPES).value,
      url: `/contents/${at}`,
      title: { ja: `${word()}の${word()}` },
      names: random() < 0.2 ? [word()] : [],
      headings: [fill('＊について', word), fill('＊と＊', word)],
      body,
      hidden: [],
      sections: [],
      confirmedOn: null,
      files: [],
      awaitsFiles: [],
      date: `20${15 + Math.floor(random() * 11)}-0${1 + Math.floor(random() * 9)}-15`,
      facets: {
        audience: [oneOf(random, AUDIENCES).value],
        area: [municipality.area],
        municipality: [municipality.value],
        cancer: [
          ...new Set([oneOf(random, CANCER_TYPES).value, oneOf(random, CANCER_TYPES).value]),
        ],
      },
      facts: {},
      dependsOn: [],
      changesOn: null,
    }
  }
}

const fill = (sentence: string, word: () => string): string => sentence.replaceAll('＊', word)
