import { expect, it } from '@jest/globals'
import { mergeSessions, type SessionEntry } from './mergeSessions'

const now = new Date('2026-11-26T03:00:00Z')
const later = '2026-11-26T04:00:00.000Z'
const session = (id: string, expiresAt: Date | string = later): SessionEntry => ({
  id,
  createdAt: '2026-11-26T02:00:00.000Z',
  expiresAt,
})
const fresh = (id: string): SessionEntry => ({ id, createdAt: now, expiresAt: new Date(later) })

it.each<[string, SessionEntry[], SessionEntry[], string | null, string[]]>([
  ['a sign-in', [session('a')], [session('a'), fresh('b')], null, ['a', 'b']],
  ['a sign-in while others were ended', [], [session('a'), fresh('b')], null, ['b']],
  [
    'a sign-in while another came',
    [session('a'), session('c')],
    [session('a'), fresh('b')],
    null,
    ['a', 'c', 'b'],
  ],
  ['a renewal', [session('a')], [session('a', new Date(later))], 'a', ['a']],
  [
    'a renewal of what was ended',
    [session('b')],
    [session('a', new Date(later)), session('b')],
    'a',
    ['b'],
  ],
  ['a sign-out', [session('a'), session('b')], [session('b')], 'a', ['b']],
  ['a sign-out while another came', [session('a'), session('c')], [], 'a', ['c']],
  ['a sign-out everywhere', [session('a'), session('c')], [], 'all', []],
  [
    'a sign-in that sees an old one',
    [session('a', '2026-11-26T02:59:59.000Z')],
    [fresh('b')],
    null,
    ['b'],
  ],
  ['a list that leaves out foreign ones', [session('a'), session('b')], [], null, ['a', 'b']],
])('%s', (_name, stored, written, ending, expected) => {
  const allowed = ending === null || ending === 'all' ? ending : { id: ending }
  expect(mergeSessions({ stored, written, ending: allowed, now }).map(({ id }) => id)).toEqual(
    expected,
  )
})

it('takes the new end of a renewed session, and keeps that of all others', () => {
  const end = new Date('2026-11-26T05:00:00Z')
  const [a, b] = mergeSessions({
    stored: [session('a'), session('b', '2026-11-26T03:30:00.000Z')],
    written: [session('a', end), session('b', later)],
    ending: { id: 'a' },
    now,
  })
  expect(a?.expiresAt).toEqual(end)
  expect(b?.expiresAt).toBe('2026-11-26T03:30:00.000Z')
})
