import { searchAnswerSchema } from '@tokyo-cancer-portal/cms-client'
import { expect, jest, test } from '@jest/globals'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

import { portalEnv } from '../testing/portalEnv'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../dates/requestTime', () => ({
  requestTime: () => new Date('2026-11-26T10:00:00+09:00'),
}))
const { SearchResult } = await import('./SearchResult')

const parts = [{ text: '名前', isMarked: false }]

function show(type: string, url: string, desk: object | null): HTMLElement {
  const hit = { type, id: '1', url, title: '名前', titleParts: parts, facts: { desk } }
  const answer = { query: 'x', total: 1, match: 'all', page: 1, limit: 20, facets: {}, hits: [hit] }
  const [read] = searchAnswerSchema.parse(answer).hits
  if (!read) throw new Error('no hit')
  const element = document.createElement('div')
  flushSync(() => createRoot(element).render(<SearchResult hit={read} today="2026-11-26" />))
  return element
}

const hours = { spans: [{ weekdays: ['thu'], opens: '09:00', closes: '17:00' }] }
const hrefs = (element: HTMLElement) =>
  [...element.querySelectorAll('a')].map((link) => link.getAttribute('href'))

test('a hospital says how to reach its desk, and leads to it', () => {
  const place = '/hospitals/a#consultation-center'
  const element = show('hospital', '/hospitals/a', {
    name: 'がん相談室',
    phone: '03-0000-0001',
    openingHours: hours,
    hours: '昼休みあり',
    url: place,
  })
  expect(element.textContent).toContain('相談窓口：がん相談室')
  expect(element.textContent).toContain('電話：03-0000-0001')
  expect(element.textContent).toMatch(/木曜?.*9:00〜17:00.*昼休みあり/)
  expect(hrefs(element)).toEqual(['/hospitals/a', place, 'tel:0300000001'])
})

test('a desk of which little is known says so', () => {
  const place = '/consultation#desk-a'
  const element = show('desk', place, { name: null, phone: null, openingHours: null, url: place })
  expect(element.textContent).toContain('電話：未確認')
  expect(element.textContent).not.toContain('相談窓口：')
  expect(hrefs(element)).toEqual([place])
})

test('a desk without a name of its own is called what it is', () => {
  const place = '/hospitals/a#consultation-center'
  const element = show('hospital', '/hospitals/a', { phone: '03-0000-0001', url: place })
  expect(element.textContent).toContain('相談窓口：がん相談支援センター')
})

test('a hospital of whose desk nobody knows says nothing of one', () => {
  const element = show('hospital', '/hospitals/a', null)
  expect(element.textContent).not.toMatch(/電話|窓口/)
})
