import { describe, expect, it } from '@jest/globals'
import { makePreviewToken, readPreviewToken } from './token'

const secret = 'a-secret-for-tests-only'
const now = Date.UTC(2026, 10, 22)
const subject = { collection: 'events', id: 'e1', userId: 'u1' }
const token = makePreviewToken({ secret, now, ...subject })
const read = (change: Partial<Parameters<typeof readPreviewToken>[0]>) =>
  readPreviewToken({ secret, now, token, collection: 'events', id: 'e1', ...change })

describe('preview token', () => {
  it('names the user for its own document', () => {
    expect(read({})).toBe('u1')
    expect(read({ now: now + 2 * 60 * 60 * 1000 })).toBe('u1')
  })

  it.each([
    ['after two hours', { now: now + 2 * 60 * 60 * 1000 + 1 }],
    ['for another document', { id: 'e2' }],
    ['for another collection', { collection: 'resources' }],
    ['with another secret', { secret: 'some-other-secret-for-tests' }],
    ['for another user', { token: token.replace('.u1.', '.u2.') }],
    ['with a later expiry', { token: token.replace(/^\d+/, (time) => String(Number(time) + 1)) }],
    ['cut short', { token: token.slice(0, -1) }],
    ['with a part added', { token: `${token}.x` }],
    ['empty', { token: '' }],
    ['without numbers', { token: 'a.b.c' }],
  ])('is refused %s', (_name, change) => {
    expect(read(change)).toBeNull()
  })
})
