import { AREAS } from '@tokyo-cancer-portal/domain'
import { AREA_BORDERS, AREA_GATEWAYS } from '@tokyo-cancer-portal/domain/places'
import { expect, test } from '@jest/globals'

import { AREA_TILES } from './areaTiles'

test('every area has a cell of its own', () => {
  const cells = AREAS.map(({ value }) => AREA_TILES[value].join(' '))
  expect(new Set(cells).size).toBe(AREAS.length)
  for (const [column, row] of Object.values(AREA_TILES)) {
    expect(column >= 1 && column <= 5 && row >= 1 && row <= 4).toBe(true)
  }
})

test('areas that touch are at most two cells from each other, and most are neighbours', () => {
  const steps = AREA_BORDERS.map(([one, other]) => {
    const [[x, y], [u, v]] = [AREA_TILES[one], AREA_TILES[other]]
    return Math.max(Math.abs(x - u), Math.abs(y - v))
  })
  expect(Math.max(...steps)).toBeLessThanOrEqual(2)
  expect(steps.filter((step) => step === 1).length / steps.length).toBeGreaterThan(0.8)
})

test('what is further west or south is not drawn further east or north', () => {
  // From the west to the east, and from the north to the south, as on any map of Tokyo.
  const column = (area: keyof typeof AREA_TILES) => AREA_TILES[area][0]
  const row = (area: keyof typeof AREA_TILES) => AREA_TILES[area][1]
  expect(column('nishitama')).toBeLessThan(column('kitatama-seibu'))
  expect(column('kitatama-seibu')).toBeLessThan(column('kitatama-hokubu'))
  expect(column('kitatama-nanbu')).toBeLessThan(column('ku-seibu'))
  expect(column('ku-seibu')).toBeLessThan(column('ku-chuobu'))
  expect(column('ku-chuobu')).toBeLessThan(column('ku-tobu'))
  expect(row('ku-seihokubu')).toBeLessThan(row('ku-chuobu'))
  expect(row('ku-chuobu')).toBeLessThan(row('ku-nanbu'))
  const islands = AREA_GATEWAYS.tosho ?? []
  for (const [area] of islands) expect(row(area)).toBeLessThan(row('tosho'))
})
