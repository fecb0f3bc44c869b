import { describe, expect, it } from '@jest/globals'
import { HOSPITAL_FACET_VALUES, unknownOf, unknownPartOf } from './hospitalFacets'

describe('values of what hospitals are chosen by', () => {
  it('are each there once', () => {
    for (const values of Object.values(HOSPITAL_FACET_VALUES)) {
      expect(new Set(values).size).toBe(values.length)
    }
  })

  it.each([
    ['cancer', 'lung', 'lung-unknown'],
    ['service', 'palliative-ward', 'palliative-ward-unknown'],
  ] as const)('%s: %s can be known or not', (facet, value, unknown) => {
    expect(unknownOf(value)).toBe(unknown)
    expect(unknownPartOf(unknown)).toBe(value)
    expect(HOSPITAL_FACET_VALUES[facet]).toEqual(expect.arrayContaining([value, unknown]))
  })

  it.each(['lung', 'unknown', 'unknown-primary', 'yes', ''])('%s says nothing of that', (value) => {
    expect(unknownPartOf(value)).toBeNull()
  })
})
