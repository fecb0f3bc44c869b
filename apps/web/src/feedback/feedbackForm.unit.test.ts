import { describe, expect, test } from '@jest/globals'

import { readFeedbackForm } from './feedbackForm'

const SITE = 'https://portal.example.jp'
const read = (body: string, headers: Record<string, string> = {}) =>
  readFeedbackForm(
    new Request(`${SITE}/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    }),
    SITE,
  )

describe('a form of a visitor', () => {
  test('an answer', async () => {
    expect(
      await read('page=%2Fcontents%2Fa&answer=no', { 'x-forwarded-for': '192.0.2.1' }),
    ).toEqual({
      page: '/contents/a',
      address: '192.0.2.1',
      isTrap: false,
      kind: 'answer',
      answer: 'no',
    })
  })

  test('a report, with its lines', async () => {
    const body = new URLSearchParams({ page: '/events/b', text: '一行目\r\n二行目', website: '' })
    expect(await read(body.toString())).toMatchObject({
      kind: 'report',
      text: '一行目\n二行目',
      isTrap: false,
    })
  })

  test('a program that fills in every field', async () => {
    expect(await read('page=/events/b&text=a&website=x')).toMatchObject({ isTrap: true })
  })

  test.each([
    ['an answer that is none', 'page=/a&answer=maybe'],
    ['an answer that is none, with a text', 'page=/a&answer=maybe&text=x'],
    ['nothing', ''],
    ['more than anybody types', `text=${'a'.repeat(64 * 1024)}`],
  ])('%s is unreadable', async (_name, body) => expect(await read(body)).toBe('unreadable'))

  test.each(['multipart/form-data; boundary=x', 'application/json', 'text/plain'])(
    '%s is unreadable',
    async (type) =>
      expect(await read('page=/a&answer=yes', { 'content-type': type })).toBe('unreadable'),
  )

  test.each<[string, Record<string, string>, boolean]>([
    ['this site', { 'sec-fetch-site': 'same-origin' }, false],
    ['a page that is loaded again', { 'sec-fetch-site': 'none' }, false],
    ['an old browser on this site', { origin: SITE }, false],
    ['no browser', {}, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: SITE }, true],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }, true],
    ['an old browser on another site', { origin: 'https://evil.example' }, true],
    ['an old browser in a sandbox', { origin: 'null' }, true],
  ])('from %s', async (_name, headers, isForeign) => {
    expect((await read('page=/a&answer=yes', headers)) === 'foreign').toBe(isForeign)
  })
})
