import { expect, it } from '@jest/globals'

import { site } from '../testing/aFeedEvent'
import { newsFeed } from './newsFeed'

const url = 'https://portal.example.jp/news/feed.atom'
const write = (news: Parameters<typeof newsFeed>[0]['news']) => {
  const xml = newsFeed({
    site,
    title: '東京都がんポータル お知らせ',
    url,
    pageUrl: 'https://portal.example.jp/news',
    news,
    emptySince: '2026-11-21T15:00:00.000Z',
  })
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document.documentElement
}
const text = (parent: Element, name: string) =>
  parent.querySelector(`:scope > ${name}`)?.textContent

it('tells when an item was published and when it was last changed', () => {
  const feed = write([
    {
      id: '0198f0a0-0000-7000-8000-00000000000a',
      path: '/contents/案内',
      title: '相談会 & 講演会の<お知らせ>',
      summary: '1行目\n2行目',
      publishedOn: '2026-11-25',
      updatedAt: '2026-11-26T01:00:00.000Z',
    },
  ])
  const [entry] = feed.querySelectorAll('entry')
  if (!entry) throw new Error('no entry')
  expect(text(entry, 'id')).toBe('urn:uuid:0198f0a0-0000-7000-8000-00000000000a')
  expect(text(entry, 'title')).toBe('相談会 & 講演会の<お知らせ>')
  expect(text(entry, 'published')).toBe('2026-11-24T15:00:00.000Z')
  expect(text(entry, 'updated')).toBe('2026-11-26T01:00:00.000Z')
  expect(entry.querySelector('link')?.getAttribute('href')).toBe(
    'https://portal.example.jp/contents/%E6%A1%88%E5%86%85',
  )
  expect(text(feed, 'updated')).toBe('2026-11-26T01:00:00.000Z')
})

it('says nothing of a day that is not known', () => {
  const [entry] = write([
    { id: 'a b', path: '/x', title: 'x', summary: null, publishedOn: null, updatedAt: null },
  ]).querySelectorAll('entry')
  if (!entry) throw new Error('no entry')
  expect(text(entry, 'id')).toBe('https://portal.example.jp/news/#a%20b')
  expect(text(entry, 'published')).toBeUndefined()
  expect(text(entry, 'updated')).toBe('2026-11-21T15:00:00.000Z')
})

it.each(['{"a":"x"}', '2026-02-30', 'x'])('leaves a date that is none out: %s', (publishedOn) => {
  const known = '2026-11-25'
  const item = { path: '/x', title: 'x', summary: null, updatedAt: null }
  const feed = write([
    { ...item, id: 'a', publishedOn },
    { ...item, id: 'b', publishedOn: known },
  ])
  const [entry, next] = feed.querySelectorAll('entry')
  if (!entry || !next) throw new Error('no entry')
  expect(text(entry, 'published')).toBeUndefined()
  expect(text(next, 'published')).toBe('2026-11-24T15:00:00.000Z')
})
