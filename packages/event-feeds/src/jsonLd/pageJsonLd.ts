import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import {
  AUDIENCES,
  inLanguage,
  labelIn,
  type Language,
  languageFacts,
} from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { known } from './known'

export interface FeedPage {
  /** Path from the root of the site, without prefix. */
  path: string
  /** In which its texts are. */
  language: Language
  title: string
  kind: string | null
  summary: string | null
  audiences: readonly string[]
  /** Local dates. */
  publishedOn: string | null
  lastConfirmedOn: string | null
  /** Instant. */
  updatedAt: string | null
}

/** A page of the portal as MedicalWebPage; news, which give no medical advice, as WebPage. */
export function pageJsonLd({ siteUrl, siteName }: FeedSite, page: FeedPage): JsonLd {
  const url = `${siteUrl}${encodeURI(inLanguage(page.language, page.path))}`
  return known({
    '@type': page.kind === 'news' ? 'WebPage' : 'MedicalWebPage',
    '@id': url,
    url,
    name: plainLine(page.title),
    description: plainText(page.summary),
    inLanguage: languageFacts(page.language).htmlLang,
    isPartOf: { '@type': 'WebSite', name: plainLine(siteName), url: `${siteUrl}/` },
    datePublished: page.publishedOn,
    dateModified: page.updatedAt,
    lastReviewed: page.lastConfirmedOn,
    audience: page.audiences.map((value) => ({
      '@type': 'Audience',
      audienceType: labelIn(page.language, AUDIENCES, value),
    })),
  })
}
