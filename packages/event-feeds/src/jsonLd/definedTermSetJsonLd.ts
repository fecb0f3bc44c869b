import type { FeedSite } from '../model/FeedSite'
import type { FeedTerm } from './definedTermJsonLd'
import type { JsonLd } from './JsonLd'

import { plainLine } from '../text/plainLine'
import { known } from './known'

/** The glossary as a whole; its terms by name and address, each of which has a page that says more. */
export function definedTermSetJsonLd(
  { siteUrl }: FeedSite,
  set: { path: string; name: string; terms: readonly Pick<FeedTerm, 'path' | 'term'>[] },
): JsonLd {
  const url = `${siteUrl}${set.path}`
  return known({
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: plainLine(set.name),
    inLanguage: 'ja',
    hasDefinedTerm: set.terms.map(({ path, term }) => ({
      '@type': 'DefinedTerm',
      '@id': `${siteUrl}${encodeURI(path)}`,
      name: plainLine(term),
    })),
  })
}
