import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { foldForSearch } from '../fold/foldForSearch'
import { alternativeOf } from '../query/alternativeOf'
import { parseQuery } from '../query/parseQuery'
import type { Alternative } from '../query/SearchQuery'
import { queryFrom } from '../testing/queryFrom'
import { randomText } from '../testing/randomTexts'
import { sequenceTokens } from '../tokens/sequenceTokens'
import { wordTokens } from '../tokens/wordTokens'
import { askedWording } from './askedWording'
import { compileWording } from './compileWording'

/** What an engine answers that keeps words and the order of tokens. */
function isFound(alternative: Alternative, folded: string): boolean {
  const { words, phrases } = askedWording(alternative)
  const known = new Set(wordTokens(folded))
  const tokens = ` ${sequenceTokens(folded).join(' ')} `
  return (
    words.every((word) => known.has(word)) &&
    phrases.every((variants) => variants.some((one) => tokens.includes(` ${one.join(' ')} `)))
  )
}

const wording = (text: string): Alternative => {
  const made = alternativeOf(text, { origin: 'typed' })
  if (!made) throw new Error(`nothing in ${text}`)
  return made
}

describe('askedWording', () => {
  it('finds whatever the text has, and no more where it is exact', () => {
    const random = randomFrom(3)
    const seen = { yes: 0, exact: 0, more: 0 }
    for (let round = 0; round < 20_000; round += 1) {
      const text = randomText(random, 12)
      const folded = foldForSearch(text)
      const typed = random() < 0.8 ? queryFrom(text, random) : randomText(random, 5)
      for (const alternative of parseQuery(typed).groups.flatMap((group) => group.alternatives)) {
        const isIn = compileWording(alternative).isIn(folded)
        const found = isFound(alternative, folded)
        const { isExact } = askedWording(alternative)
        if (isIn ? !found : found && isExact) {
          throw new Error(JSON.stringify({ text, typed, alternative, isIn, found }))
        }
        seen.yes += Number(isIn)
        seen.exact += Number(isIn && isExact)
        seen.more += Number(found && !isIn)
      }
    }
    expect(seen.yes).toBeGreaterThan(3000)
    expect(seen.exact).toBeGreaterThan(2000)
    // So the re-check is needed, and seldom.
    expect(seen.more).toBeGreaterThan(0)
    expect(seen.more).toBeLessThan(seen.yes / 50)
  })

  it.each([
    ['がん相談支援', 'がん相談支援センター', true],
    ['がん支援', 'がん相談支援センター', false],
    ['取り組み', '東京都の取組について', true],
    ['petct', 'PET-CT検査', true],
    ['PET-CT検査', 'PETCT検査', true],
    ['ct検査', 'PET-CT検査', true],
    ['ct検査', 'CTの検査', false],
    ['1234-5678', '電話03-1234-5678', true],
    ['15', '1.5倍', false],
  ])('%s in %s: %s', (typed, text, expected) => {
    expect(isFound(wording(typed), foldForSearch(text))).toBe(expected)
  })

  it('asks for the parts of a wording that has too many spellings, and says so', () => {
    const many = '取組申込受付引越'.repeat(3)
    const asked = askedWording(wording(many))
    expect(asked.isExact).toBe(false)
    expect(asked.phrases.length).toBeGreaterThan(10)
    const spelt = '取り組み申し込み受け付け引っ越し'.repeat(3)
    expect(isFound(wording(many), foldForSearch(spelt))).toBe(true)
  })
})
