import { expect, it } from '@jest/globals'

import { readNumber } from './readNumber'

it.each([
  ['49', 49],
  ['四十九', 49],
  ['四九', 49],
  ['二〇', 20],
  ['十', 10],
  ['百二十', 120],
  ['千', 1000],
  ['二千三百四', 2304],
  ['', null],
  ['十十', null],
  ['12345', null],
  ['九百千', null],
  ['か', null],
])('%s is %p', (text, number) => {
  expect(readNumber(text)).toBe(number)
})
