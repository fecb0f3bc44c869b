import type { TermSeed } from '../types/documents'

type More = {
  /** Other ways to say the same, each with its reading; none where the wording is kana. */
  also?: readonly (readonly [text: string, reading?: string])[]
  notWithin?: readonly string[]
}

/** One term as it is shipped; nobody of 東京都 has confirmed it yet, so it has no date of confirmation. */
export function termSeed(
  slug: string,
  [term, reading]: readonly [term: string, reading: string],
  explanation: string,
  { also = [], notWithin = [] }: More = {},
): TermSeed {
  return {
    key: `term:${slug}`,
    slug,
    term,
    reading,
    explanation,
    otherWordings: also.map(([text, kana]) => ({ text, ...(kana ? { reading: kana } : {}) })),
    notWithin: notWithin.map((text) => ({ text })),
    explainInText: true,
    showReading: true,
  }
}
