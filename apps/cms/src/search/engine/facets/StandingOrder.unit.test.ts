import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { priorsOn } from '../priorsOn'
import { addBit, emptyBits } from './bits'
import { FacetIndex, type FacetRow } from './FacetIndex'
import { firstOf } from './firstOf'
import { StandingOrder } from './StandingOrder'

const TODAY = '2026-11-26'
const TYPES = ['event', 'news', 'page', 'topic', 'term']
const DATES = [null, '2026', '2026-11', '2026-11-25', '2026-11-26', '2026-12-01', '2025-01-31']

/** As it is meant, sorted from nothing. */
function plainly(rows: readonly FacetRow[], today: string): number[] {
  const prior = priorsOn(today)
  return rows
    .toSorted(
      (a, b) =>
        prior(b) - prior(a) ||
        ((a.date ?? '') === (b.date ?? '')
          ? a.id - b.id
          : (a.date ?? '') < (b.date ?? '')
            ? 1
            : -1),
    )
    .map(({ id }) => id)
}

describe('StandingOrder', () => {
  it('is what sorting everything would give, whatever has changed, on any day', () => {
    const random = randomFrom(17)
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const index = new FacetIndex()
    const order = new StandingOrder(index)
    const left = new Map<number, FacetRow>()
    for (let step = 0; step < 400; step += 1) {
      const id = 1 + Math.floor(random() ** 2 * 3000)
      if (random() < 0.25) {
        index.remove(id)
        left.delete(id)
      } else {
        const heldUntil = oneOf(DATES.filter((one) => one === null || one.length === 10))
        const row = { id, facets: [`type:${oneOf(TYPES)}`], date: oneOf(DATES), heldUntil }
        index.set(row)
        left.set(id, row)
      }
      order.change(id)
      if (random() < 0.5) continue
      const today = random() < 0.9 ? TODAY : oneOf(['2026-11-27', '2027-06-01'])
      expect([...order.on(today)]).toEqual(plainly([...left.values()], today))
    }
  })

  it('leaves what it gave before as it was', () => {
    const index = new FacetIndex()
    const order = new StandingOrder(index)
    const set = (id: number, type: string) => {
      index.set({ id, facets: [`type:${type}`], date: null })
      order.change(id)
    }
    set(1, 'term')
    set(2, 'topic')
    const before = order.on(TODAY)
    expect([...before]).toEqual([2, 1])
    set(3, 'page')
    index.remove(2)
    order.change(2)
    expect([...order.on(TODAY)]).toEqual([3, 1])
    expect([...before]).toEqual([2, 1])
  })
})

describe('firstOf', () => {
  const set = emptyBits(64)
  for (const id of [3, 7, 40]) addBit(set, id)
  const order = Int32Array.of(40, 9, 3, 7)

  it.each<[number, ReadonlySet<number> | undefined, number[]]>([
    [0, undefined, []],
    [2, undefined, [40, 3]],
    [9, undefined, [40, 3, 7]],
    [2, new Set([40]), [3, 7]],
  ])('gives %i at the most', (most, without, expected) => {
    expect(firstOf(order, set, most, without)).toEqual(expected)
  })
})
