import { expect, test } from '@jest/globals'

import { sitemapXml } from './sitemapXml'

test('writes whole addresses and escapes what XML must not hold', () => {
  const xml = sitemapXml('https://portal.example.jp', [
    { path: '/', updatedAt: null },
    { path: '/contents/a', updatedAt: '2026-11-22T03:00:00.000Z' },
    { path: '/contents/a&b<', updatedAt: null },
  ])
  expect(xml).toContain('<url><loc>https://portal.example.jp/</loc></url>')
  expect(xml).toContain('<lastmod>2026-11-22T03:00:00.000Z</lastmod>')
  expect(xml).toContain('/contents/a&amp;b%3C</loc>')
})
