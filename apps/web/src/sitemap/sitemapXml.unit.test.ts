import type { Language } from '@tokyo-cancer-portal/domain'

import { expect, test } from '@jest/globals'

import { sitemapXml } from './sitemapXml'

const SITE = 'https://portal.example.jp'
const languages: readonly Language[] = ['ja']

test('writes whole addresses and escapes what XML must not hold', () => {
  const xml = sitemapXml(SITE, [
    { path: '/', updatedAt: null, languages },
    { path: '/contents/a', updatedAt: '2026-11-22T03:00:00.000Z', languages },
    { path: '/contents/a&b<', updatedAt: null, languages },
  ])
  expect(xml).toContain('<url><loc>https://portal.example.jp/</loc></url>')
  expect(xml).toContain('<lastmod>2026-11-22T03:00:00.000Z</lastmod>')
  expect(xml).toContain('/contents/a&amp;b%3C</loc>')
})

test('writes a page in each of its languages, and beside each of them all of them', () => {
  const xml = sitemapXml(SITE, [
    { path: '/topics/work', updatedAt: null, languages: ['ja', 'easy', 'en'] },
  ])
  const links = [
    ['ja', '/topics/work'],
    ['ja-x-easy', '/easy/topics/work'],
    ['en', '/en/topics/work'],
    ['x-default', '/topics/work'],
  ]
    .map(
      ([hreflang, path]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${SITE}${path}"/>`,
    )
    .join('')
  for (const prefix of ['', '/easy', '/en']) {
    expect(xml).toContain(`<url><loc>${SITE}${prefix}/topics/work</loc>${links}</url>`)
  }
})
