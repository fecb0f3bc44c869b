import { expect, it } from '@jest/globals'
import { AREAS } from './areas'
import { AUDIENCES } from './audiences'
import { labelIn } from './labelIn'
import { EASY } from './labels/easy'
import { EN } from './labels/en'

it.each([
  ['ja', AUDIENCES, 'patient', '患者さん'],
  ['easy', AUDIENCES, 'patient', '病気の 人'],
  ['en', AUDIENCES, 'patient', 'Patients'],
  ['en', AUDIENCES, 'unknown', 'unknown'],
  ['en', AUDIENCES, 'toString', 'toString'],
  ['en', AUDIENCES, null, ''],
  ['en', AREAS, 'tosho', '島しょ'],
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
