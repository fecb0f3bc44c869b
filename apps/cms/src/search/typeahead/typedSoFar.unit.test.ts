import { expect, it } from '@jest/globals'
import { typedSoFar } from './typedSoFar'

it.each([
  ['ニュウガン', 'にゅうがん'],
  ['にゅうg', 'にゅう'],
  ['にゅうｇｙ', 'にゅう'],
  ['胃', '胃'],
  ['い', ''],
  ['i', ''],
  ['icu', 'icu'],
  ['がんict', 'がんict'],
  ['  ', ''],
  ['ＱＯＬ', 'qol'],
])('%s is %s so far', (typed, expected) => {
  expect(typedSoFar(typed)).toBe(expected)
})
