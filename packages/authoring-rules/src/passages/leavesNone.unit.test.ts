import { expect, test } from '@jest/globals'
import { leavesNone } from './leavesNone'

test.each<[string, number, number, string, string[], boolean]>([
  ['当院です', 0, 2, 'この病院', ['当院'], true],
  ['当院です', 0, 2, '当院内', ['当院'], false],
  // It comes out of the neighbours, before, behind, or both.
  ['aab', 1, 3, 'b', ['ab'], false],
  ['abb', 0, 2, 'a', ['ab'], false],
  ['cabd', 1, 3, 'x', ['cxd'], false],
  ['cabd', 1, 3, 'x', ['cd'], true],
  // What stands elsewhere is none of its business.
  ['ab ab', 0, 2, 'x', ['ab'], true],
  ['ab', 0, 2, '', ['ab'], false],
  ['ab', 0, 2, 'x', ['', 'ab'], true],
  ['ab', 0, 2, 'x', [], true],
])('%s, %i to %i as %s', (text, start, end, to, words, expected) => {
  expect(leavesNone(text, { start, end, to }, words)).toBe(expected)
})

test('takes no long time for many words in a long text', () => {
  const words = [
    '①',
    ...Array.from({ length: 600 }, (_, n) => String.fromCodePoint(0x4e_00 + n) + '①'.repeat(30)),
  ]
  const text = '①'.repeat(100_000)
  const began = performance.now()
  for (let at = 0; at < text.length; at += 1) {
    leavesNone(text, { start: at, end: at + 1, to: '(1)' }, words)
  }
  expect(performance.now() - began).toBeLessThan(20_000)
})
