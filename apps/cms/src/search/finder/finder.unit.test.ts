import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import type { Chosen } from './Choosable'
import { countFacets } from './countFacets'
import { passing } from './passing'

type Facet = 'area' | 'kind'
const thing = (name: string, area: string[], kind: string[]) => ({
  name,
  values: { area: new Set(area), kind: new Set(kind) },
})
const things = [
  thing('a', ['north'], ['x', 'y']),
  thing('b', ['north'], ['y']),
  thing('c', ['south'], ['x']),
  thing('d', ['unknown'], []),
]

describe('passing', () => {
  it.each<[Chosen<Facet>, string]>([
    [{}, 'abcd'],
    [{ area: [] }, 'abcd'],
    [{ area: ['north'] }, 'ab'],
    [{ area: ['north', 'south'] }, 'abc'],
    [{ area: ['unknown'] }, 'd'],
    [{ area: ['north'], kind: ['x'] }, 'a'],
    [{ kind: ['z'] }, ''],
  ])('%j leaves %s', (chosen, names) => {
    expect(
      passing<Facet, (typeof things)[number]>(things, chosen)
        .map(({ name }) => name)
        .join(''),
    ).toBe(names)
  })
})

describe('countFacets', () => {
  it('counts a facet as if nothing of it were chosen', () => {
    const counts = countFacets<Facet>(things, ['area', 'kind'], { area: ['south'], kind: ['y'] })
    expect(Object.fromEntries(counts.area)).toEqual({ north: 2 })
    expect(Object.fromEntries(counts.kind)).toEqual({ x: 1 })
  })

  it('tells of each value how many it would find', () => {
    const random = randomFrom(5)
    const some = (values: string[]) => values.filter(() => random() < 0.4)
    const VALUES = { area: ['1', '2', '3'], kind: ['x', 'y', 'z', 'unknown'] }
    for (let round = 0; round < 300; round += 1) {
      const items = Array.from({ length: 20 }, (_, at) =>
        thing(String(at), some(VALUES.area), some(VALUES.kind)),
      )
      const chosen = { area: some(VALUES.area), kind: some(VALUES.kind) }
      const counts = countFacets<Facet>(items, ['area', 'kind'], chosen)
      for (const facet of ['area', 'kind'] as const) {
        for (const value of VALUES[facet]) {
          const found = passing<Facet, (typeof items)[number]>(items, {
            ...chosen,
            [facet]: [value],
          })
          expect(counts[facet].get(value) ?? 0).toBe(found.length)
        }
      }
    }
  })
})
