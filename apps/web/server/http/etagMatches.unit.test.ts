import { expect, test } from '@jest/globals'

import { etagMatches } from './etagMatches'

test.each([
  [undefined, false],
  ['', false],
  ['"a-br"', true],
  ['W/"a-br"', true],
  ['"x", "a-br" , "y"', true],
  ['*', true],
  ['"a"', false],
  ['a-br', false],
  ['"a-br-x"', false],
])('%s: %s', (header, expected) => {
  expect(etagMatches(header, '"a-br"')).toBe(expected)
})
