import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { checkDocument } from '../../check/checkDocument'
import { applyAllFixes } from '../../fixes/applyAllFixes'
import { applyFix } from '../../fixes/applyFix'
import type { AuthoredDocument } from '../../model/AuthoredDocument'
import type { Finding } from '../../model/Finding'
import { p, page, TODAY } from '../../testing/build'
import { DEFAULT_DICTIONARIES } from '../defaultDictionaries'
import type { StaffWord } from './StaffWords'
import { staffWordProblems } from './staffWordProblems'
import { withStaffWords } from './withStaffWords'

/** So few that words meet, overlap and come out of each other; with signs that other rules change. */
const SIGNS = ['会', '員', 'は', 'を', 'a', 'Ａ', '1', '.', '月', '時', '～', '①', '㈱', '♨', ' ']
const RUNS = 150

function someDictionary(random: () => number): StaffWord[] {
  const pick = () => SIGNS[Math.floor(random() * SIGNS.length)] ?? ''
  const text = (least: number) =>
    Array.from({ length: least + Math.floor(random() * 3) }, pick).join('')
  return Array.from({ length: 1 + Math.floor(random() * 5) }, () => ({
    list: random() < 0.6 ? ('words' as const) : ('symbols' as const),
    word: text(1),
    to: text(random() < 0.2 ? 0 : 1),
    reason: '理由です。',
    unless: random() < 0.3 ? [pick()] : [],
  }))
}

function sampled(seed: number, isAccepted: boolean) {
  const random = randomFrom(seed)
  for (;;) {
    const staff = { entries: someDictionary(random), off: [] }
    if (isAccepted && staffWordProblems(staff, DEFAULT_DICTIONARIES).length > 0) continue
    const words = staff.entries.flatMap(({ word, to }) => [word, to])
    const text = Array.from({ length: 12 }, () => {
      const from = random() < 0.6 ? words : SIGNS
      return from[Math.floor(random() * from.length)]
    }).join('')
    const dictionaries = withStaffWords(DEFAULT_DICTIONARIES, staff)
    return { document: page(p(text)), context: { today: TODAY, dictionaries } }
  }
}

const placeOf = ({ rule, field, place, snippet }: Finding) =>
  JSON.stringify([rule, field, place, snippet])
const OF_WORDS = new Set(['TXT-4', 'CHR-3'])

describe('with any dictionary', () => {
  it.each([
    ['that is accepted', true],
    ['even one that would be refused', false],
  ])('a fix ends its finding and does nothing twice: %s', (_name, isAccepted) => {
    let count = 0
    for (let seed = 0; seed < RUNS; seed += 1) {
      const { document, context } = sampled(seed, isAccepted)
      const check = (one: AuthoredDocument) => checkDocument(one, context)
      const fixable = check(document).filter(({ fix, rule }) => fix && OF_WORDS.has(rule))
      for (const finding of fixable) {
        const fixed = applyFix(document, finding)
        expect(applyFix(fixed, finding)).toEqual(fixed)
        expect(check(fixed).map(placeOf)).not.toContain(placeOf(finding))
        count += 1
      }
    }
    expect(count).toBeGreaterThan(RUNS / 4)
  })

  it('all fixes together come to an end', () => {
    let count = 0
    for (let seed = 0; seed < RUNS; seed += 1) {
      const { document, context } = sampled(seed, true)
      const fixed = applyAllFixes(document, context)
      if (fixed !== document) count += 1
      expect(checkDocument(fixed, context).filter(({ fix }) => fix)).toEqual([])
      expect(applyAllFixes(fixed, context)).toEqual(fixed)
    }
    expect(count).toBeGreaterThan(RUNS / 4)
  })
})
