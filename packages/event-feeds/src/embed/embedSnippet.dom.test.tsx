import { expect, test } from '@jest/globals'

import { site } from '../testing/aFeedEvent'
import { embedSnippet } from './embedSnippet'

const read = (name: string) =>
  new DOMParser().parseFromString(
    embedSnippet(site, { slug: 'komagome', name, kind: 'hospital' }),
    'text/html',
  )

test('a link that works without the script, and one script of the portal', () => {
  const page = read('駒込病院')
  const place = page.querySelector('[data-cancer-portal-events]')
  expect(place?.getAttribute('data-cancer-portal-events')).toBe(
    'https://portal.example.jp/organizations/komagome/events.json',
  )
  expect(place?.querySelector('a')?.href).toBe('https://portal.example.jp/hospitals/komagome')
  expect(place?.querySelector('a')?.textContent).toBe('駒込病院のイベント（東京都がんポータル）')
  const scripts = [...page.querySelectorAll('script')]
  const facts = scripts.map((script) => [
    script.src,
    script.getAttribute('referrerpolicy'),
    script.textContent,
  ])
  expect(facts).toEqual([['https://portal.example.jp/embed/events.js', 'no-referrer', '']])
})

test('a name with markup is text', () => {
  const page = read('</a><img src=x onerror="alert(1)">&amp;')
  expect(page.querySelector('img')).toBeNull()
  expect(page.querySelector('a')?.textContent).toContain('<img src=x')
})
