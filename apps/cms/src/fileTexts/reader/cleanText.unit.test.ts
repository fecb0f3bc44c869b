import { expect, it } from '@jest/globals'
import { cleanText } from './cleanText'

it.each([
  ['⼿術と⾷事', '手術と食事'],
  ['①ＡＢＣ', '①ＡＢＣ'],
  ['一\u0000二\ue000三\ufffd四\ud800五', '一二三四五'],
  ['  一\t二\n三  ', '一 二 三'],
  ['\ue001\ue002', ''],
])('cleanText(%j) is %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected)
})
