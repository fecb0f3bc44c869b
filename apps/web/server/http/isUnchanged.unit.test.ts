import { expect, test } from '@jest/globals'

import { isUnchanged } from './isUnchanged'

const EARLIER = 'Wed, 25 Nov 2026 00:00:00 GMT'
const THEN = 'Thu, 26 Nov 2026 00:00:00 GMT'
const LATER = 'Fri, 27 Nov 2026 00:00:00 GMT'

test.each([
  [{}, false],
  [{ 'if-none-match': '' }, false],
  [{ 'if-none-match': '"a-br"' }, true],
  [{ 'if-none-match': 'W/"a-br"' }, true],
  [{ 'if-none-match': '"x", "a-br" , "y"' }, true],
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"a"' }, false],
  [{ 'if-none-match': 'a-br' }, false],
  [{ 'if-none-match': '"a-br-x"' }, false],
  [{ 'if-modified-since': THEN }, true],
  [{ 'if-modified-since': LATER }, true],
  [{ 'if-modified-since': EARLIER }, false],
  [{ 'if-modified-since': 'nonsense' }, false],
  [{ 'if-modified-since': LATER, 'if-none-match': '"a"' }, false],
])('%j: %s', (headers, expected) => {
  expect(isUnchanged(headers, { etag: '"a-br"', modified: THEN })).toBe(expected)
})

test('what has no time cannot be judged by it', () => {
  expect(isUnchanged({ 'if-modified-since': LATER }, { etag: '"a"' })).toBe(false)
})
