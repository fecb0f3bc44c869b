import { expect, test } from '@jest/globals'

import { anEvent } from '../testing/anEvent'
import { eventPageTitle } from './eventPageTitle'

const organizer = { id: 'o', name: '駒込病院', slug: 'komagome', kind: 'hospital' }

test.each([
  [[{ date: '2026-12-16' }], { organizer }, '患者サロン（駒込病院、2026年（令和8年）12月16日）'],
  [[{ date: '2026-12-16' }, { date: '2027-01-20' }], { organizer }, '患者サロン（駒込病院）'],
  [[{ date: '2026-12-16' }], {}, '患者サロン（2026年（令和8年）12月16日）'],
  [[], {}, '患者サロン'],
])('%j %j', (dates, fields, title) => {
  expect(eventPageTitle(anEvent(dates, fields))).toBe(title)
})
