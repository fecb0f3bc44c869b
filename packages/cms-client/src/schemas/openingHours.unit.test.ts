import { expect, test } from '@jest/globals'

import { openingHoursSchema } from './openingHours'
import { siteSettingsSchema } from './globals'

const span = { weekdays: ['mon', 'tue'], opens: '09:00', closes: '17:00' }

test('hours as the CMS has them', () => {
  const closedPeriods = [{ id: '1', from: '2026-12-26', to: null, note: '点検' }]
  expect(
    openingHoursSchema.parse({
      spans: [{ id: '1', ...span }],
      closedOnHolidays: false,
      closedAtNewYear: true,
      closedPeriods,
      validFrom: '2026-04-01',
    }),
  ).toEqual({
    spans: [span],
    closedOnHolidays: false,
    closedAtNewYear: true,
    closedPeriods: [{ from: '2026-12-26', to: null, note: '点検' }],
    validFrom: '2026-04-01',
  })
})

test.each([
  null,
  undefined,
  {},
  { spans: [] },
  { closedOnHolidays: true, spans: null },
  { spans: [{ ...span, weekdays: [] }] },
  { spans: [{ ...span, weekdays: ['someday'] }] },
  { spans: [{ ...span, opens: null }] },
  { spans: [{ ...span, closes: '08:00' }] },
])('%j: nobody knows the hours', (value) => {
  expect(openingHoursSchema.parse(value)).toBeNull()
})

test('what a draft lacks is left out, and a day off is not forgotten', () => {
  expect(
    openingHoursSchema.parse({
      spans: [span, { weekdays: ['wed'], opens: '09:00' }],
      closedPeriods: [{ from: '2026-02-30' }, { from: '2026-12-01', to: 'x' }],
      validFrom: 'soon',
    }),
  ).toEqual({
    spans: [span],
    closedOnHolidays: true,
    closedAtNewYear: true,
    closedPeriods: [{ from: '2026-12-01', to: null, note: null }],
    validFrom: null,
  })
})

test('a desk of which only the hours are known is a desk, one of which nothing is known is none', () => {
  const read = (consultation: unknown) => siteSettingsSchema.parse({ consultation }).consultation
  expect(read({ openingHours: { spans: [span] } })).toMatchObject({
    phone: null,
    openingHours: { spans: [span] },
  })
  expect(read({ name: ' ', openingHours: { spans: [], closedOnHolidays: true } })).toBeNull()
  expect(read(undefined)).toBeNull()
})
