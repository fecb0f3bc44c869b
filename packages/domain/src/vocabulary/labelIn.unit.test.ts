import { expect, it } from '@jest/globals'
import { AREAS } from './areas'
import { AUDIENCES } from './audiences'
import { labelIn } from './labelIn'
import { EASY } from './labels/easy'
import { EN } from './labels/en'
import { TRANSLATED } from './labels/translated'
import { optionsIn } from './optionsIn'
import { RENEWAL_DECISIONS } from './renewalDecisions'

it.each([
  ['ja', AUDIENCES, 'patient', '患者さん'],
  ['easy', AUDIENCES, 'patient', '病気の 人'],
  ['en', AUDIENCES, 'patient', 'Patients'],
  ['en', AUDIENCES, 'unknown', 'unknown'],
  ['en', AUDIENCES, 'toString', 'toString'],
  ['en', AUDIENCES, null, ''],
  ['en', AREAS, 'tosho', 'Islands'],
  ['easy', AREAS, 'tosho', '島しょ'],
  ['en', RENEWAL_DECISIONS, RENEWAL_DECISIONS[0].value, RENEWAL_DECISIONS[0].label],
] as const)('in %s', (language, vocabulary, value, expected) => {
  expect(labelIn(language, vocabulary, value)).toBe(expected)
})

it('should have no empty label, and none twice in a vocabulary', () => {
  for (const labels of [EN, EASY]) {
    for (const words of Object.values(labels).map((one) => Object.values(one as object))) {
      expect(words.every((word) => typeof word === 'string' && word.trim() !== '')).toBe(true)
      expect(new Set(words).size).toBe(words.length)
    }
  }
})

it.each(['easy', 'en'] as const)(
  'should have a name in %s for all that visitors read',
  (language) => {
    const labels = { easy: EASY, en: EN }[language] as Record<string, Record<string, string>>
    for (const [name, terms] of Object.entries(TRANSLATED)) {
      expect([name, Object.keys(labels[name] ?? {}).toSorted()]).toEqual([
        name,
        terms.map(({ value }) => value).toSorted(),
      ])
      expect(new Set(optionsIn(language, terms).map(({ label }) => label)).size).toBe(terms.length)
    }
  },
)

it('should have no Japanese in English', () => {
  const words = Object.values(EN).flatMap((one) => Object.values(one as object) as string[])
  expect(words.filter((word) => /[぀-ヿ一-鿿]/.test(word))).toEqual([])
})
