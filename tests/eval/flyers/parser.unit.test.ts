import { describe, expect, it } from '@jest/globals'
import { parseEvent } from '@tokyo-cancer-portal/event-parser'
import type { Flyer, Half } from './Flyer'
import { isSame } from './isSame'
import { readFlyers } from './readFlyers'
import { outcomeOf, totalsOf } from './totals'

/** What was measured (docs/event-parser.md), rounded down; what is wrong, rounded up. */
const FLOORS: readonly (readonly [Half, { right: number; wrong: number; conflicts: number }])[] = [
  ['seen', { right: 1, wrong: 0, conflicts: 1 }],
  ['held-out', { right: 0.96, wrong: 0.01, conflicts: 1 }],
]

describe.each(FLOORS)('on the flyers that are %s', (half, floor) => {
  const { all, conflicts, flyers } = totalsOf(readFlyers(half))

  it('as many are read as were measured', () => {
    expect(flyers).toBeGreaterThanOrEqual(20)
  })
  it('no fewer of the fields that are there are right', () => {
    expect(all.right / all.present).toBeGreaterThanOrEqual(floor.right)
  })
  it('no more of the fields that are filled are wrong', () => {
    expect(all.wrong / (all.right + all.wrong)).toBeLessThanOrEqual(floor.wrong)
  })
  it('contradictions are found, and none where there are none', () => {
    expect(conflicts.found / conflicts.present).toBeGreaterThanOrEqual(floor.conflicts)
    expect(conflicts.wrong).toBe(0)
  })
})

it('every phrase is a slice of the flyer', () => {
  for (const { text, today } of readFlyers('seen')) {
    const { fields, conflicts } = parseEvent(text, { today })
    for (const { start, end, text: words } of [...Object.values(fields), ...conflicts].flatMap(
      ({ phrases }) => phrases,
    )) {
      expect(text.slice(start, end)).toBe(words)
      expect(words.trim()).not.toBe('')
    }
  }
})

describe('isSame', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['title', '患者サロン', '患者 サロン。', true],
    ['title', 'リハビリ', 'ﾘﾊﾋﾞﾘ', true],
    ['contact.hours', '平日 9:00～17:00', '平日9:00〜17:00', true],
    ['title', '患者サロン', '患者サロン「ひだまり」', false],
    ['audiences', ['patient', 'family'], ['family', 'patient'], true],
    ['audiences', ['patient'], ['family', 'patient'], false],
    ['occurrences', [{ date: '2026-06-17' }], [{ date: '2026-06-17', startTime: '14:00' }], false],
    ['capacity', 20, 20, true],
    ['contact.phone', '03-1234-5678（内線 12）', '03(1234)5678 内線12', true],
    ['contact.phone', '03-1234-5678（内線 12）', '03-1234-5678', false],
  ])('%s %j %j → %p', (path, one, other, expected) => {
    expect(isSame(path, one, other)).toBe(expected)
  })
})

describe('outcomeOf', () => {
  const flyer: Flyer = {
    layout: '',
    today: '2026-05-11',
    text: '',
    fields: { capacity: 20, title: 'サロン' },
    either: ['title'],
  }
  it.each<[string, unknown, string]>([
    ['capacity', 20, 'right'],
    ['capacity', 25, 'wrong'],
    ['capacity', undefined, 'missing'],
    ['kind', 'salon', 'wrong'],
    ['kind', undefined, 'nothing'],
    ['title', '教室', 'nothing'],
  ])('%s %j → %s', (path, value, outcome) => {
    expect(outcomeOf(flyer, path, value)).toBe(outcome)
  })
})
