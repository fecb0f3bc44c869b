import { describe, expect, it } from '@jest/globals'
import {
  areaOfMunicipality,
  COOPERATION_CANCERS,
  DESIGNATIONS,
  isPartialDate,
  valuesOf,
} from '@tokyo-cancer-portal/domain'
import { hospitals } from './hospitals'

/** Counted by hand in the list of hospitals that the records were written from. */
const COUNTS = {
  'national-cancer-center': 1,
  'prefectural-core': 2,
  'regional-core': 27,
  'regional-care': 1,
  'metropolitan-core': 6,
  'metropolitan-cooperation': 6,
  'childhood-core': 2,
  'metropolitan-childhood': 13,
  'genome-core': 3,
  'genome-hub': 4,
}

const AREAS = {
  'ku-chuobu': 13,
  'ku-seinanbu': 5,
  'kitatama-nanbu': 5,
  'ku-nanbu': 4,
  'ku-seihokubu': 4,
  'ku-seibu': 3,
  'ku-tobu': 2,
  minamitama: 2,
  'kitatama-seibu': 2,
  'kitatama-hokubu': 2,
  'ku-tohokubu': 2,
  nishitama: 1,
}

function countBy(values: readonly (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
  return counts
}

const siteCancers = new Set<string>(COOPERATION_CANCERS)
const designations = hospitals.flatMap((hospital) => hospital.designations ?? [])

describe('the hospitals', () => {
  it('should be 45, each with a code of its own', () => {
    expect(hospitals).toHaveLength(45)
    expect(
      new Set(hospitals.map(({ medicalInstitutionCode }) => medicalInstitutionCode)).size,
    ).toBe(45)
  })

  it('should hold the counted designations', () => {
    expect(countBy(designations.map(({ type }) => type))).toEqual(COUNTS)
    expect(designations.every(({ type }) => valuesOf(DESIGNATIONS).includes(type))).toBe(true)
  })

  it('should lie in the counted secondary medical areas', () => {
    expect(countBy(hospitals.map(({ municipality }) => areaOfMunicipality(municipality)))).toEqual(
      AREAS,
    )
  })

  it('should say of every designation where it comes from and how sure that is', () => {
    expect(designations.filter(({ source, confidence }) => !source || !confidence)).toEqual([])
    expect(designations.filter(({ asOf }) => asOf !== undefined && !isPartialDate(asOf))).toEqual(
      [],
    )
    const unsure = designations.filter(({ confidence }) => confidence !== 'high')
    expect(unsure.filter(({ note }) => !note?.includes('未確認'))).toEqual([])
  })

  it('should be no surer of a hospital than of the least sure of its designations', () => {
    const order = ['low', 'medium', 'high']
    for (const { name, confidence, designations: held = [] } of hospitals) {
      const ranks = held.map((designation) => order.indexOf(designation.confidence))
      expect([name, confidence]).toEqual([name, order[Math.min(...ranks)]])
    }
  })

  it('should not present a list from before the guideline of August 2022 as of today', () => {
    const old = designations.filter(({ asOf }) => asOf !== undefined && asOf < '2022-08')
    expect(old.some(({ confidence }) => confidence === 'high')).toBe(true)
    expect(old.filter(({ note }) => !note?.includes('未確認'))).toEqual([])
  })

  it('should not send anybody to a wiki or an advertising medium', () => {
    expect(JSON.stringify(hospitals)).not.toMatch(/enpedia|doctorsfile|ドクターズ/i)
  })

  it('should name cancers only for the designation that is given for cancers', () => {
    const named = designations.filter(({ cancers }) => cancers !== undefined)
    expect(named.every(({ type }) => type === 'metropolitan-cooperation')).toBe(true)
    const cancers = named.flatMap((designation) => designation.cancers ?? [])
    expect(cancers.filter((cancer) => !siteCancers.has(cancer))).toEqual([])
  })

  it('should carry the five known former names', () => {
    const former = hospitals.flatMap(({ name, formerNames = [] }) =>
      formerNames.map((old) => `${old.name}→${name}`),
    )
    expect(former.toSorted()).toEqual(
      [
        '東京医科歯科大学病院→東京科学大学病院',
        '昭和大学病院→昭和医科大学病院',
        '国立国際医療研究センター病院→国立国際医療センター',
        '青梅市立総合病院→市立青梅総合医療センター',
        '東京女子医科大学東医療センター→東京女子医科大学附属足立医療センター',
      ].toSorted(),
    )
  })

  it('should have the address in its municipality, the code of Tokyo and a place in Tokyo', () => {
    for (const hospital of hospitals) {
      expect(hospital.address).toMatch(/^東京都.+[\d号地]$/)
      expect(hospital.postalCode).toMatch(/^(1\d{2}|20\d)-\d{4}$/)
      expect(hospital.medicalInstitutionCode).toMatch(/^13\d{7}$/)
      expect(hospital.latitude).toBeGreaterThan(35.5)
      expect(hospital.latitude).toBeLessThan(35.9)
      expect(hospital.longitude).toBeGreaterThan(139)
      expect(hospital.longitude).toBeLessThan(140)
      expect(hospital.coordinatePrecision).toBe('town')
    }
  })

  it('should attribute names and coordinates to those who published them', () => {
    for (const { sources = [] } of hospitals) {
      const labels = sources.map(({ label }) => label).join(' ')
      expect(labels).toContain('関東信越厚生局')
      expect(labels).toContain('Geolonia 住所データ（CC BY 4.0）')
    }
  })

  it('should read a name only in hiragana', () => {
    const readings = hospitals.flatMap(({ nameKana }) => nameKana ?? [])
    expect(readings.filter((reading) => !/^[ぁ-んー]+$/.test(reading))).toEqual([])
  })
})
