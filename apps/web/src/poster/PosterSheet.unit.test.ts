import { readFile } from 'node:fs/promises'

import { expect, jest, test } from '@jest/globals'
import { eventPoster, POSTER_SIZES } from '@tokyo-cancer-portal/event-feeds'
import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { anEvent } from '../testing/anEvent'
import { portalEnv } from '../testing/portalEnv'
import { posterBlocks } from './pdf/posterBlocks'

jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
const { PosterSheet } = await import('./PosterSheet')

const site = { siteUrl: 'https://portal.example.jp', siteName: '東京都がんポータル' }
const NOW = new Date('2026-12-01T00:00:00Z')
const date = { date: '2026-12-10', startTime: '13:00', endTime: '15:30' }

test.each<[string, object, object]>([
  ['an ordinary event', {}, {}],
  ['one that is called off', { status: 'cancelled', statusNote: '台風のため' }, {}],
  ['one with a date that is called off', {}, { status: 'cancelled', statusNote: '雪' }],
])('the page says of %s what the file says, in the same order', (_, fields, first) => {
  const event = anEvent(
    [
      { ...date, ...first },
      { ...date, date: '2026-12-17' },
    ],
    {
      title: '患者サロン <b>"&',
      summary: '話しませんか',
      format: 'hybrid',
      kind: 'lecture',
      ...fields,
    },
  )
  const poster = eventPoster(site, event, NOW)
  const html = renderToStaticMarkup(h(PosterSheet, { poster }))
  const said = html
    .replace(/<footer.*$/s, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  const drawn = posterBlocks(poster, POSTER_SIZES[0]).map(({ text }) => text)
  expect(said.replaceAll(/\s/g, '')).toBe(drawn.join('').replaceAll(/\s/g, ''))
})

test('the style sheet has the sizes by which it is known that a poster fits', async () => {
  const css = await readFile(new URL('poster.css', import.meta.url), 'utf8')
  const sizes = [...css.matchAll(/--(title|date|text): ([\d.]+)mm/g)].map(([, , size]) =>
    Number(size),
  )
  expect(sizes).toEqual(POSTER_SIZES.flatMap(({ title, date: day, text }) => [title, day, text]))
})
