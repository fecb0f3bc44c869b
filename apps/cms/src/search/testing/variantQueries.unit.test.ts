import { describe, expect, it } from '@jest/globals'
import { variantGroups, variantQueries } from './variantQueries'

describe('the variant queries', () => {
  it('should be at least 160 in at least 40 groups', () => {
    expect(variantQueries.length).toBeGreaterThanOrEqual(160)
    expect(variantGroups.length).toBeGreaterThanOrEqual(40)
    for (const { queries } of variantGroups) expect(queries.length).toBeGreaterThanOrEqual(3)
  })

  it('should hold out every second group, chosen by its place and not by its difficulty', () => {
    for (const [at, group] of variantGroups.entries()) expect(group.heldOut).toBe(at % 2 === 1)
  })

  it('should name each query and each standard once, and never a standard as its own variant', () => {
    const queries = variantQueries.map(([query]) => query)
    const standards = variantGroups.map(({ standard }) => standard)
    expect(new Set(queries).size).toBe(queries.length)
    expect(new Set(standards).size).toBe(standards.length)
    expect(variantQueries.filter(([query, standard]) => query === standard)).toEqual([])
  })

  it('should cover width, case, kana, okurigana, old characters and English', () => {
    const some = (pattern: RegExp) => variantQueries.filter(([query]) => pattern.test(query)).length
    expect(some(/[ｦ-ﾟ]/)).toBeGreaterThanOrEqual(10)
    expect(some(/[Ａ-Ｚａ-ｚ０-９]/)).toBeGreaterThanOrEqual(4)
    expect(some(/^[ぁ-ゖー]+$/)).toBeGreaterThanOrEqual(40)
    expect(some(/^[ァ-ヶー]+$/)).toBeGreaterThanOrEqual(8)
    expect(some(/^[A-Za-z0-9 ]+$/)).toBeGreaterThanOrEqual(30)
    expect(some(/[頚癌國會醫學屬惠嶼囊]/)).toBeGreaterThanOrEqual(15)
  })
})
