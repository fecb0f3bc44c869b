import { describe, expect, it } from '@jest/globals'
import { areaOfMunicipality } from './areaOfMunicipality'
import { AREAS } from './areas'
import { MUNICIPALITIES } from './municipalities'

/** Check digit of a 全国地方公共団体コード: weights 6 to 2, then 11 minus the remainder by 11. */
function checkDigit(code: string): string {
  const sum = [6, 5, 4, 3, 2].reduce(
    (total, weight, index) => total + weight * Number(code[index]),
    0,
  )
  return String((11 - (sum % 11)) % 10)
}

describe('municipalities', () => {
  it('are the 23 wards, 26 cities, 5 towns and 8 villages of Tokyo', () => {
    const count = (suffix: string) =>
      MUNICIPALITIES.filter(({ label }) => label.endsWith(suffix)).length
    expect([count('区'), count('市'), count('町'), count('村')]).toEqual([23, 26, 5, 8])
  })

  it('have codes of Tokyo with a correct check digit, in order', () => {
    const codes = MUNICIPALITIES.map(({ value }) => value)
    expect(codes.filter((code) => !/^13\d{4}$/.test(code))).toEqual([])
    expect(codes.filter((code) => code.slice(5) !== checkDigit(code))).toEqual([])
    expect(codes).toEqual(codes.toSorted())
  })

  it('have readings in hiragana', () => {
    expect(MUNICIPALITIES.filter(({ kana }) => !/^[ぁ-ゖー]+$/.test(kana))).toEqual([])
  })
})

describe('secondary medical areas', () => {
  it('are in their official order', () => {
    expect(AREAS.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
  })

  it('have as many municipalities as the plan says', () => {
    const sizes = AREAS.map(
      ({ value }) => MUNICIPALITIES.filter(({ area }) => area === value).length,
    )
    expect(sizes).toEqual([5, 2, 3, 3, 4, 3, 3, 8, 5, 6, 6, 5, 9])
  })
})

describe('areaOfMunicipality', () => {
  it.each([
    ['131016', 'ku-chuobu'],
    ['131032', 'ku-chuobu'],
    ['131130', 'ku-seinanbu'],
    ['132012', 'minamitama'],
    ['132021', 'kitatama-seibu'],
    ['134210', 'tosho'],
    ['141003', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%p → %p', (code, area) => {
    expect(areaOfMunicipality(code)).toBe(area)
  })
})
