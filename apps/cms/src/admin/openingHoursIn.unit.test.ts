import { expect, it } from '@jest/globals'
import { openingHoursIn } from './openingHoursIn'

const NOTHING = {
  spans: [],
  closedOnHolidays: true,
  closedAtNewYear: true,
  closedPeriods: [],
  validFrom: null,
}

it.each([undefined, null, {}, 'x', { spans: 0 }, { spans: [null, {}, { opens: '09:00' }] }])(
  'reads nothing out of %j',
  (form) => {
    expect(openingHoursIn(form)).toEqual(NOTHING)
  },
)

it('reads what is complete so far', () => {
  const span = { weekdays: ['mon'], opens: '09:00', closes: '17:00' }
  const form = {
    spans: [span, { weekdays: ['tue'], opens: '17:00', closes: '09:00' }],
    closedOnHolidays: false,
    closedPeriods: [{ from: '2026-12-26', to: '' }, { from: '' }],
    validFrom: '2026-04-01',
  }
  expect(openingHoursIn(form)).toEqual({
    ...NOTHING,
    spans: [span],
    closedOnHolidays: false,
    closedPeriods: [{ from: '2026-12-26', to: null, note: null }],
    validFrom: '2026-04-01',
  })
})
