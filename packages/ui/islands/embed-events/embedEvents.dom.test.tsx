import { afterEach, expect, jest, test } from '@jest/globals'

import { fillPlaces } from './fillPlaces'

const ORIGIN = 'https://portal.example.jp'
const FEED = `${ORIGIN}/organizations/komagome/events.json`

const item = (fields: object = {}) => ({
  url: `${ORIGIN}/events/salon`,
  title: '患者サロン',
  _event: { when: ['12月10日（木）13:00〜15:30'], place: '駒込病院' },
  ...fields,
})

const ask = jest.fn<typeof fetch>()
afterEach(() => {
  ask.mockReset()
})

/** A page with the snippet after the script has run. */
async function pageWith(feed: unknown, { address = FEED, ok = true } = {}) {
  globalThis.fetch = ask
  ask.mockResolvedValue({ ok, json: async () => feed } as Response)
  document.body.innerHTML = `<div data-cancer-portal-events="${address}"><a href="${ORIGIN}/hospitals/komagome">イベント</a></div>`
  await fillPlaces(document, ORIGIN)
  return document.body
}

test('a list before the link', async () => {
  const page = await pageWith({ items: [item()] })
  expect(page.querySelector('li')?.textContent).toBe('患者サロン12月10日（木）13:00〜15:30駒込病院')
  expect(page.querySelector('li a')?.getAttribute('href')).toBe(`${ORIGIN}/events/salon`)
  expect(page.querySelector('div')?.lastElementChild?.textContent).toBe('イベント')
  expect(ask).toHaveBeenCalledWith(FEED, { credentials: 'omit', referrerPolicy: 'no-referrer' })
})

test('markup in a title is text', async () => {
  const page = await pageWith({ items: [item({ title: '<img src=x onerror=alert(1)>' })] })
  expect(page.querySelector('img')).toBeNull()
  expect(page.querySelector('li a')?.textContent).toBe('<img src=x onerror=alert(1)>')
})

test.each([
  ['javascript:alert(1)'],
  ['https://evil.example/events/salon'],
  [`${ORIGIN}.evil.example/events/salon`],
  [12],
])('no link to %s', async (url) => {
  const page = await pageWith({ items: [item({ url })] })
  expect([...page.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    'イベント',
  ])
})

test('without events it says so', async () => {
  expect((await pageWith({ items: [] })).textContent).toContain(
    '現在、予定されているイベントはありません。',
  )
})

test.each([[null], [{ items: 'x' }], ['x']])(
  'of %j nothing is shown but the link',
  async (feed) => {
    expect((await pageWith(feed)).textContent).toBe('イベント')
  },
)

test('an error of the portal leaves the link', async () => {
  expect((await pageWith({}, { ok: false })).textContent).toBe('イベント')
})

test('feeds of others are not read', async () => {
  await pageWith({ items: [item()] }, { address: 'https://evil.example/events.json' })
  expect(ask).not.toHaveBeenCalled()
})

test('twice the same script fills a place once', async () => {
  const page = await pageWith({ items: [item()] })
  await fillPlaces(document, ORIGIN)
  expect(page.querySelectorAll('ul')).toHaveLength(1)
})
