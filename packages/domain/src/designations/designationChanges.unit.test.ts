import { expect, it } from '@jest/globals'

import { designationChanges } from './designationChanges'
import { designationTime } from './designationTime'

it.each([
  [null, null, []],
  ['2027', null, ['2026-12-31T15:00:00.000Z']],
  ['2027-04', null, ['2027-03-31T15:00:00.000Z']],
  ['2027-04-10', '2030-03', ['2027-04-09T15:00:00.000Z', '2030-03-31T15:00:00.000Z']],
  [null, '2026-12', ['2026-12-31T15:00:00.000Z']],
  ['令和9年', '', []],
])('from %p to %p: %j', (validFrom, validTo, changes) => {
  expect(designationChanges({ validFrom, validTo })).toEqual(changes)
})

it.each([
  ['2027', '2027-12-31'],
  ['2027-04', '2028-03'],
  ['2027-04-10', '2027-04-10'],
])('from %s to %s nothing changes on other days', (validFrom, validTo) => {
  const changes = designationChanges({ validFrom, validTo })
  const days = Array.from({ length: 900 }, (_, day) =>
    new Date(Date.UTC(2026, 9, 1 + day)).toISOString().slice(0, 10),
  )
  const seen = days.filter(
    (day, index) =>
      index > 0 &&
      designationTime({ validFrom, validTo }, day) !==
        designationTime({ validFrom, validTo }, days[index - 1] ?? day),
  )
  expect(seen.map((day) => new Date(`${day}T00:00:00+09:00`).toISOString())).toEqual(changes)
})
