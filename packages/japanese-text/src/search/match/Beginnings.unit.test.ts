import { expect, test } from '@jest/globals'
import { Beginnings } from './Beginnings'

test('knows the longest word of each beginning, and of what begins no word nothing', () => {
  const beginnings = new Beginnings()
  for (const word of ['乳がん検診', '乳がん', '肺']) beginnings.add(word)
  const lengths = ['乳が', '肺', '肺が', 'がん', ''].map((two) => beginnings.longestFrom(two))
  expect(lengths).toEqual([5, 1, 0, 0, 0])
})
