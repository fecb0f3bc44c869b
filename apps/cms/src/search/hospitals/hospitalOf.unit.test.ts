import { describe, expect, it } from '@jest/globals'
import { CANCER_TYPES, HOSPITAL_FACET_VALUES, SERVICES } from '@tokyo-cancer-portal/domain'
import { aHospital } from './testing/aHospital'

describe('hospitalOf', () => {
  it('takes what is not said for unknown, never for missing', () => {
    const { values, location, kana } = aHospital('a')
    for (const facet of ['area', 'municipality', 'designation', 'consultation'] as const) {
      expect([...values[facet]]).toEqual(['unknown'])
    }
    expect(values.service.size).toBe(SERVICES.length)
    expect(values.cancer.size).toBe(CANCER_TYPES.length)
    expect([...values.service].every((value) => value.endsWith('-unknown'))).toBe(true)
    expect([location, kana]).toEqual([null, ''])
  })

  it('tells what is offered, what is not, and what nobody confirmed', () => {
    const { values } = aHospital('a', {
      facets: { service: ['palliative-ward'], cancer: ['lung'] },
      facts: { notOffered: ['stoma-clinic'], consultation: 'no' },
    })
    expect(values.service.has('palliative-ward')).toBe(true)
    expect(values.service.has('palliative-ward-unknown')).toBe(false)
    expect(values.service.has('stoma-clinic')).toBe(false)
    expect(values.service.has('stoma-clinic-unknown')).toBe(false)
    expect(values.service.has('patient-salon-unknown')).toBe(true)
    expect(values.cancer.has('lung')).toBe(true)
    expect(values.cancer.has('breast-unknown')).toBe(true)
    expect([...values.consultation]).toEqual(['no'])
  })

  it('has values that can be asked for, and no others', () => {
    const { values } = aHospital('a', { facets: { area: ['nishitama'] } })
    for (const facet of ['area', 'designation', 'cancer', 'service', 'consultation'] as const) {
      expect(HOSPITAL_FACET_VALUES[facet]).toEqual(expect.arrayContaining([...values[facet]]))
    }
  })

  it.each([
    [{ latitude: 35.7, longitude: 139.7, precision: 'town' }, 'town'],
    [{ latitude: 35.7, longitude: 139.7, precision: 'roof' }, null],
    [{ latitude: '35.7', longitude: 139.7 }, undefined],
    [null, undefined],
    ['35.7,139.7', undefined],
  ])('%j as a place has the precision %s', (location, precision) => {
    expect(aHospital('a', { facts: { location } }).location?.precision).toBe(precision)
  })
})
