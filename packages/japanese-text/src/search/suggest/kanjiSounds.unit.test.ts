import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { soundAlike, soundsOf } from './kanjiSounds'
import { soundings } from './soundings'

const TABLE = /const TABLE = `([^`]+)`/.exec(
  readFileSync(new URL('./kanjiSounds.ts', import.meta.url), 'utf8'),
)?.[1]

it('the table is readings with their kanji and nothing else', () => {
  const entries = (TABLE ?? '').trim().split(/\s+/)
  expect(entries.length).toBeGreaterThan(250)
  expect(entries.filter((entry) => !/^[ぁ-ん]+\p{Script=Han}+$/u.test(entry))).toEqual([])
  const readings = entries.map((entry) => entry.replace(/\p{Script=Han}+$/u, ''))
  expect(readings.filter((reading, at) => readings.indexOf(reading) !== at)).toEqual([])
})

it.each([
  ['食', ['しょく']],
  ['腺', ['せん']],
  ['重', ['じゅう', 'ちょう']],
  ['堂', ['どう']],
  ['が', []],
  ['a', []],
])('%s sounds as %j', (kanji, sounds) => {
  expect(soundsOf(kanji).toSorted()).toEqual(sounds)
})

it.each([
  ['堂', '道', true],
  ['戦', '腺', true],
  ['寮', '療', true],
  ['腫', '種', true],
  ['胃', '肺', false],
  ['が', 'が', false],
  ['a', 'b', false],
])('%s may be taken for %s: %s', (one, other, isAlike) => {
  expect(soundAlike(one, other)).toBe(isAlike)
  expect(soundAlike(other, one)).toBe(isAlike)
})

it.each([
  ['食堂がん', 'しょくどうがん'],
  ['抗顔剤', 'こうがんざい'],
  ['入がん', 'にゅうがん'],
  ['転位', 'てんい'],
])('%s may sound as %s', (typed, sound) => {
  expect(soundings(typed)).toContain(sound)
})

it.each(['がん', 'cancer', '', '々', '𠮷野'])('%s has no other sound', (typed) => {
  expect(soundings(typed)).toEqual([])
})

it('stays small, however much is typed', () => {
  expect(soundings('重'.repeat(40)).length).toBeLessThanOrEqual(16)
})
