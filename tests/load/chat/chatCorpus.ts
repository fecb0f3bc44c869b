import { type Corpus, makeCorpus } from '../search/corpus'

/** Into so many headings each document is cut; each of them is a passage. */
export const SECTIONS = 3

/** The corpus of the search, its texts below headings as pages have them, none longer than a passage. */
export function chatCorpus(seed: number): Corpus {
  const corpus = makeCorpus(seed)
  return (at) => {
    const record = corpus(at)
    const size = Math.ceil(record.body.length / SECTIONS)
    return {
      ...record,
      sections: Array.from({ length: SECTIONS }, (_, number) => ({
        heading: number === 0 ? '' : (record.headings[number - 1] ?? ''),
        anchor: number === 0 ? '' : `h-${number}`,
        paragraphs: record.body.slice(number * size, (number + 1) * size).slice(0, MOST),
      })),
    }
  }
}

/** Sentences of a passage; more would make it two. */
const MOST = 8
