import { expect, test } from '@jest/globals'
import { eventPoster, POSTER_PAPER } from '@tokyo-cancer-portal/event-feeds'

import { anEvent } from '../testing/anEvent'
import { pdfText } from '../testing/pdfText'
import { inPoints } from './pdf/inPoints'
import { posterPdf } from './posterPdf'

const site = { siteUrl: 'https://portal.example.jp', siteName: '東京都がんポータル' }
const NOW = new Date('2026-12-01T00:00:00Z')
const CHANGED = '2026-11-22T03:04:05.678Z'
const date = { date: '2026-12-10', startTime: '13:00', endTime: '15:30' }
const salon = {
  title: '患者サロン',
  format: 'venue',
  venue: { name: '駒込病院 2階 講堂', address: '東京都文京区本駒込三丁目18番22号' },
  fee: { kind: 'free' },
  updatedAt: CHANGED,
}
const posterOf = (fields: object = {}, dates = [date]) =>
  eventPoster(site, anEvent(dates, { ...salon, ...fields }), NOW)

test('a page of real, tagged Japanese text that says what the poster says', async () => {
  const poster = posterOf()
  const file = await posterPdf(poster, CHANGED)
  const { pages, text, title, language, marks, tree } = await pdfText(file)
  expect({ pages, title, language, isTagged: marks?.Marked }).toEqual({
    pages: 1,
    title: '患者サロン',
    language: 'ja-JP',
    isTagged: true,
  })
  const said = text.replaceAll(/\s/g, '')
  for (const words of [
    poster.title,
    poster.url,
    poster.siteName,
    ...poster.dates.flatMap(({ day, time }) => [day, time]),
    ...poster.facts.flatMap(({ term, lines }) => [term, ...lines]),
  ]) {
    expect(said).toContain(words.replaceAll(/\s/g, ''))
  }
  expect(JSON.stringify(tree)).toContain('"H1"')
  expect(JSON.stringify(tree)).toContain('QRコード')
  // Only the letters that it needs of a font of several megabytes.
  expect(file.length).toBeLessThan(150_000)
})

test('the same poster is the same file', async () => {
  const poster = posterOf()
  const [first, second] = [await posterPdf(poster, CHANGED), await posterPdf(poster, CHANGED)]
  expect(Buffer.compare(first, second)).toBe(0)
})

test('an event that is called off says so before its title', async () => {
  const poster = posterOf({ status: 'cancelled', statusNote: '台風のため' })
  const { text } = await pdfText(await posterPdf(poster, CHANGED))
  expect(text.indexOf('中止になりました')).toBeGreaterThanOrEqual(0)
  expect(text.indexOf('中止になりました')).toBeLessThan(text.indexOf('患者サロン'))
})

test('however much there is to say, it is one page and nothing lies over the foot', async () => {
  const long = (length: number) => '緩和ケア・療養生活の市民公開講座、'.repeat(30).slice(0, length)
  const poster = posterOf(
    {
      title: long(300),
      summary: long(500),
      format: 'hybrid',
      venue: { name: long(200), address: long(200), access: long(200) },
      online: { note: long(200) },
      audienceNote: `${'a'.repeat(60)}@hospital.example.jp${long(100)}`,
      fee: { kind: 'paid', amount: 1500, note: long(100) },
      capacity: 20,
      application: {
        required: 'required',
        method: long(300),
        email: `${'b'.repeat(60)}@example.jp`,
      },
      contact: { name: long(100), phone: '03-0000-0000', hours: long(100) },
    },
    Array.from({ length: 20 }, (_, index) => ({ ...date, date: `20${27 + index}-12-10` })),
  )
  const { pages, below } = await pdfText(await posterPdf(poster, CHANGED))
  expect(pages).toBe(1)
  const foot = below(inPoints(POSTER_PAPER.top + 34))
  expect(foot.replaceAll(/\s/g, '')).toBe(`${poster.siteName}くわしくはこちら${poster.url}`)
})
