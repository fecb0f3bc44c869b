import { describe, expect, test } from '@jest/globals'

import { readReviewForm } from './reviewForm'

const FORM = 'application/x-www-form-urlencoded'
const post = (body: string, headers: Record<string, string> = {}) =>
  readReviewForm(
    new Request('https://portal.example.jp/review', {
      method: 'POST',
      headers: { 'content-type': FORM, ...headers },
      body,
    }),
  )
const pasted = (text: string) => post(new URLSearchParams({ token: text }).toString())

describe('what is posted to the review page', () => {
  test.each([
    ['abc.def'],
    [' abc.def\r\n'],
    ['https://portal.example.jp/review#abc.def'],
    ['https://portal.example.jp/rev\n iew#ab\n c.def '],
  ])('the token in %j', async (text) => {
    expect(await pasted(text)).toEqual({ token: 'abc.def', comment: null })
  })

  test('a comment, with its lines', async () => {
    const form = new URLSearchParams({ token: 'abc', comment: '一行目\r\n二行目' })
    expect(await post(form.toString())).toEqual({ token: 'abc', comment: '一行目\n二行目' })
  })

  test('nothing at all', async () => {
    expect(await post('')).toEqual({ token: '', comment: null })
  })

  test.each(['same-origin', 'none'])('from %s', async (site) => {
    expect(await post('token=abc', { 'sec-fetch-site': site })).toMatchObject({ token: 'abc' })
  })

  test.each(['cross-site', 'same-site', ''])('not from %j', async (site) => {
    expect(await post('token=abc', { 'sec-fetch-site': site })).toBe('foreign')
  })

  test.each([
    ['another kind of form', 'x', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON', '{}', { 'content-type': 'application/json' }],
    ['more than anybody types', `comment=${'a'.repeat(64 * 1024)}`, {}],
  ])('%s is unreadable', async (_name, body, headers) => {
    expect(await post(body, headers)).toBe('unreadable')
  })
})
