import { expect, it } from '@jest/globals'
import { dictionaryStarts } from './dictionaryStarts'

const starts = dictionaryStarts([
  { words: ['乳がん', '乳癌', 'breast cancer'], reading: 'にゅうがん' },
  { words: ['入院', '入院生活'], reading: 'にゅういん' },
  { words: ['緩和ケア'] },
])

it.each([
  ['にゅう', ['乳がん', '入院']],
  ['にゅうが', ['乳がん']],
  ['乳', ['乳がん']],
  ['入院', ['入院']],
  ['入院生', ['入院生活']],
  ['breast', ['breast cancer']],
  ['ケア', []],
])('%s may become %j', (typed, expected) => {
  expect(starts(typed)).toEqual(expected)
})
