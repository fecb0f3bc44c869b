import { describe, expect, it } from '@jest/globals'
import { toNfc } from './toNfc'

describe('toNfc', () => {
  it.each([
    ['か\u3099ん', 'がん'],
    ['ハ\u309A', 'パ'],
    ['がん', 'がん'],
    ['ｶﾞﾝ', 'ｶﾞﾝ'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(toNfc(text)).toBe(expected)
  })
})
