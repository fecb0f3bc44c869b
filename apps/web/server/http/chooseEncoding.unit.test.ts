import { expect, test } from '@jest/globals'

import { chooseEncoding } from './chooseEncoding'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=1.0', 'gzip'],
  ['br;q=0,gzip;q=0', 'identity'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['identity', 'identity'],
  ['deflate', 'identity'],
  ['brotli, xgzip', 'identity'],
  [';;;,,,q=', 'identity'],
])('%s → %s', (header, expected) => {
  expect(chooseEncoding(header)).toBe(expected)
})
