import { expect, test } from '@jest/globals'

import { saysOfVisitor } from './saysOfVisitor'

test.each([
  ['/search?q=%E4%B9%B3%E3%81%8C%E3%82%93', true],
  ['/en/hospitals?near=35.69%2C139.69', true],
  ['/hospitals?area=tosho&place=132055', true],
  ['/events?format=online&q=a', true],
  ['/events', false],
  ['/events?area=tosho&format=online', false],
  ['/hospitals?consultation=yes&page=2', false],
  ['/q', false],
])('%s: %s', (address, expected) => {
  expect(saysOfVisitor(address)).toBe(expected)
})
