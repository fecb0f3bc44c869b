import { describe, expect, it } from '@jest/globals'
import { CANCER_TYPES } from './cancerTypes'
import { COOPERATION_CANCERS } from './cooperationCancers'
import { DESIGNATIONS } from './designations'
import { labelOf } from './labelOf'
import { valuesOf } from './valuesOf'

describe('designations', () => {
  it('name every type that hospitals of Tokyo hold, as the law names it', () => {
    const labels = DESIGNATIONS.map(({ label }): string => label)
    expect(labels).toEqual(
      expect.arrayContaining([
        '国立がん研究センター',
        '都道府県がん診療連携拠点病院',
        '地域がん診療連携拠点病院',
        '地域がん診療病院',
        '東京都がん診療連携拠点病院',
        '東京都がん診療連携協力病院',
        '小児がん拠点病院',
        '東京都小児がん診療病院',
        'がんゲノム医療中核拠点病院',
        'がんゲノム医療拠点病院',
        'がんゲノム医療連携病院',
      ]),
    )
  })

  it('are metropolitan exactly where Tokyo designates', () => {
    const metropolitan = DESIGNATIONS.filter(({ designatedBy }) => designatedBy === 'metropolitan')
    expect(metropolitan.every(({ label }) => label.startsWith('東京都'))).toBe(true)
    expect(metropolitan).toHaveLength(3)
  })

  it('are given by cancer only for 東京都がん診療連携協力病院', () => {
    const perCancer = DESIGNATIONS.filter((term) => 'perCancer' in term)
    expect(valuesOf(perCancer)).toEqual(['metropolitan-cooperation'])
  })
})

describe('cancer types', () => {
  it('begin with the six sites of 東京都がん診療連携協力病院', () => {
    expect(valuesOf(CANCER_TYPES).slice(0, 6)).toEqual([...COOPERATION_CANCERS])
    expect(COOPERATION_CANCERS.map((value) => labelOf(CANCER_TYPES, value))).toEqual([
      '肺がん',
      '胃がん',
      '大腸がん',
      '肝臓がん',
      '乳がん',
      '前立腺がん',
    ])
  })

  it('have readings in hiragana', () => {
    expect(CANCER_TYPES.filter(({ kana }) => !/^[ぁ-ゖー]+$/.test(kana))).toEqual([])
  })
})
