import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { known } from './known'

export interface FeedTerm {
  /** Path of its page from the root of the site. */
  path: string
  term: string
  reading: string
  explanation: string
  /** Other ways to say the same. */
  otherWordings: readonly string[]
}

/** A term of the glossary as DefinedTerm. @param setPath path of the page of the whole glossary */
export function definedTermJsonLd({ siteUrl }: FeedSite, term: FeedTerm, setPath: string): JsonLd {
  const url = `${siteUrl}${encodeURI(term.path)}`
  return known({
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: plainLine(term.term),
    alternateName: [term.reading, ...term.otherWordings].map(plainLine),
    description: plainText(term.explanation),
    inLanguage: 'ja',
    inDefinedTermSet: `${siteUrl}${setPath}`,
  })
}
