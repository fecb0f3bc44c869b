import { expect, jest, test } from '@jest/globals'
import { create } from 'qrcode'

import { portalEnv } from '../testing/portalEnv'
import { anEvent } from '../testing/anEvent'

const found = anEvent([{ date: '2026-12-10' }], { slug: 'salon' })
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({
  cms: () => ({
    findOne: async (_: string, query: { where: { slug: { equals: string } } }) =>
      query.where.slug.equals === 'salon' ? found : null,
  }),
}))
const { defineFeed } = await import('./defineFeed')
const { loadQrCode } = await import('./loadQrCode')

const ask = (format: 'png' | 'svg', slug: string) =>
  defineFeed(loadQrCode(format))(
    new Request(`https://portal.example.jp/events/${slug}/qr.${format}`),
    {
      params: Promise.resolve({ slug }),
    },
  )

test('as a drawing of the address of the page', async () => {
  const answer = await ask('svg', 'salon')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="salon-qr.svg"')
  const svg = await answer.text()
  const { size } = create('https://portal.example.jp/events/salon', {
    errorCorrectionLevel: 'M',
  }).modules
  expect(svg).toContain(`viewBox="-4 -4 ${size + 8} ${size + 8}"`)
})

test('as an image that is large enough for print', async () => {
  const answer = await ask('png', 'salon')
  expect(answer.headers.get('content-type')).toBe('image/png')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Width and height of the header (PNG specification, 11.2.2).
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 1200])
})

test.each(['png', 'svg'] as const)('of an event that is not there is none (%s)', async (format) => {
  expect((await ask(format, 'draft')).status).toBe(404)
})
