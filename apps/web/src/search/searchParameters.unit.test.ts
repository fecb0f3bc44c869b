import { describe, expect, test } from '@jest/globals'

import { isSearchResult } from './isSearchResult'
import { readFacet, readTyped } from './searchParameters'

describe('what was typed', () => {
  test.each([
    ['  乳がん　 検診 ', '乳がん 検診'],
    ['か\u3099ん', 'がん'],
    ['\n', null],
    ['a\u0000b', 'a b'],
    ['が'.repeat(300), 'が'.repeat(200)],
    // Never half a character.
    [`${'が'.repeat(199)}𠮷`, 'が'.repeat(199)],
  ])('%j is %j', (text, expected) => {
    expect(readTyped(text)).toBe(expected)
  })
})

test.each([
  ['type', 'event', 'event'],
  ['type', 'secret', null],
  ['topic', 'work', 'work'],
  ['topic', '../x', null],
  ['area', '', null],
] as const)('%s=%s is %s', (facet, text, expected) => {
  expect(readFacet(facet, text)).toBe(expected)
})

test.each([
  ['/search?q=a', true],
  ['/en/search?type=event', true],
  ['/search', false],
  ['/resources?q=a', false],
  ['/search/x?q=a', false],
  ['/hospitals?q=a', true],
  ['/easy/hospitals?near=35.69,139.69', true],
  ['/hospitals?area=tosho', false],
  ['/hospitals/x?q=a', false],
])('%s is what somebody looked for: %s', (address, expected) => {
  expect(isSearchResult(address)).toBe(expected)
})
