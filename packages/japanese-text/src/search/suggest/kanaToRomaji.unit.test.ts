import { expect, it } from '@jest/globals'
import { keysAreNeighbours } from './keySlips'
import { kanaToRomaji, plainRomaji } from './kanaToRomaji'
import { romajiToKana } from './romajiToKana'

it.each([
  ['にゅうがん', 'nyuugan', 'nyuugan'],
  ['はっけつびょう', 'hakketsubyou', 'hakketubyou'],
  ['しょくどう', 'shokudou', 'syokudou'],
  ['じゅうじ', 'juuji', 'zyuuzi'],
  ['ちりょうちゅう', 'chiryouchuu', 'tiryoutyuu'],
  ['すとーま', 'suto-ma', 'suto-ma'],
  ['ふぁいる', 'fairu', 'fairu'],
  ['うぃっぐ', 'wiggu', 'wiggu'],
  ['はいがn', 'haigan', 'haigan'],
  ['っ', 't', 't'],
  ['ぇ', 'e', 'e'],
  ['', '', ''],
])('%s is typed %s, or %s', (kana, letters, plain) => {
  expect(kanaToRomaji(kana)).toBe(letters)
  expect(plainRomaji(letters)).toBe(plain)
})

it.each(['にゅうがん', 'はっけつびょう', 'じゅうじ', 'せかんどおぴにおん', 'うぃっぐ', 'でぃ'])(
  '%s comes back',
  (kana) => {
    expect(romajiToKana(kanaToRomaji(kana))).toBe(kana)
    expect(romajiToKana(plainRomaji(kanaToRomaji(kana)))).toBe(kana)
  },
)

it.each([
  ['a', 's', true],
  ['s', 'a', true],
  ['q', 'a', true],
  ['g', 'b', true],
  ['g', 'v', true],
  ['g', 'n', false],
  ['a', 'l', false],
  ['a', 'a', false],
])('%s beside %s: %s', (one, other, areNeighbours) => {
  expect(keysAreNeighbours(one, other)).toBe(areNeighbours)
})
