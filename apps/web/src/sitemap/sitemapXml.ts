import type { SitemapEntry } from './listSitemapEntries'

import { inLanguage } from '@tokyo-cancer-portal/domain'
import { escapeXml } from '@tokyo-cancer-portal/event-feeds'

import { alternatesOf } from '../languages/alternatesOf'

/** A sitemap by the protocol of sitemaps.org 0.9: each page in each of its languages, with all the others beside it. */
export function sitemapXml(siteUrl: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap(({ path, updatedAt, languages }) => {
    const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ''
    const alternates = Object.entries(alternatesOf(siteUrl, path, languages))
      .map(
        ([hreflang, url]) =>
          `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeXml(url)}"/>`,
      )
      .join('')
    return languages.map((language) => {
      const url = escapeXml(`${siteUrl}${inLanguage(language, encodeURI(path))}`)
      return `<url><loc>${url}</loc>${changed}${alternates}</url>`
    })
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
