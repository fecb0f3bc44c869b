import { describe, expect, it } from '@jest/globals'
import { hashReviewToken, isReviewToken, makeReviewToken } from './token'

const secret = 'a-secret-for-tests-only'
const token = makeReviewToken(secret)
const [random = '', signature = ''] = token.split('.')
const turned = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`

describe('review token', () => {
  it('is known to whoever holds the secret, and never the same', () => {
    const tokens = Array.from({ length: 200 }, () => makeReviewToken(secret))
    expect(new Set(tokens).size).toBe(tokens.length)
    for (const one of tokens) {
      expect(one).toMatch(/^[\w-]{43}\.[\w-]{42}[A-Za-z0-9]$/)
      expect(isReviewToken({ secret, token: one })).toBe(true)
    }
  })

  it.each([
    ['empty', ''],
    ['a word', 'token'],
    ['without a signature', random],
    ['with an empty signature', `${random}.`],
    ['cut short', token.slice(0, -1)],
    ['with a part added', `${token}.x`],
    ['with a space', ` ${token}`],
    ['with a line end', `${token}\n`],
    ['with other random bytes', `${turned(random)}.${signature}`],
    ['with another signature', `${random}.${turned(signature)}`],
    ['with the parts exchanged', `${signature}.${random}`],
    ['of another secret', makeReviewToken('some-other-secret-for-tests')],
    // The last character of 32 bytes has two bits to spare: only one way to write them is ours.
    ['written in another way', `${token.slice(0, -1)}${nextLetter(token.slice(-1))}`],
  ])('is refused %s', (_name, given) => {
    expect(isReviewToken({ secret, token: given })).toBe(false)
  })

  it('is stored as something else', () => {
    expect(hashReviewToken(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashReviewToken(token)).toBe(hashReviewToken(token))
    expect(hashReviewToken(makeReviewToken(secret))).not.toBe(hashReviewToken(token))
  })
})

function nextLetter(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return letters[letters.indexOf(letter) + 1] ?? 'A'
}
