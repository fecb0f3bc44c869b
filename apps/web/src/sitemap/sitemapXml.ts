import type { SitemapEntry } from './listSitemapEntries'

import { escapeXml } from '@tokyo-cancer-portal/event-feeds'

/** A sitemap by the protocol of sitemaps.org 0.9. */
export function sitemapXml(siteUrl: string, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ path, updatedAt }) => {
    const changed = updatedAt ? `<lastmod>${escapeXml(updatedAt)}</lastmod>` : ''
    return `<url><loc>${escapeXml(`${siteUrl}${encodeURI(path)}`)}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n')
}
