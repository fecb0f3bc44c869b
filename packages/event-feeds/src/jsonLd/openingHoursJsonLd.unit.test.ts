import type { OpeningHours } from '@tokyo-cancer-portal/domain'

import { expect, test } from '@jest/globals'

import { aFeedHospital } from '../testing/aFeedHospital'
import { hospitalJsonLd } from './hospitalJsonLd'
import { openingHoursJsonLd } from './openingHoursJsonLd'

const hours: OpeningHours = {
  spans: [
    { weekdays: ['mon', 'tue'], opens: '09:00', closes: '12:00' },
    { weekdays: ['mon', 'tue'], opens: '13:00', closes: '17:00' },
    { weekdays: ['sat'], opens: '00:00', closes: '00:00' },
  ],
  closedOnHolidays: true,
  closedAtNewYear: false,
  closedPeriods: [{ from: '2026-12-26', to: null, note: '点検' }],
  validFrom: '2026-04-01',
}
const type = { '@type': 'OpeningHoursSpecification' }
const closed = { opens: '00:00', closes: '00:00' }

test('hours of the week, days off and the first day', () => {
  const dayOfWeek = ['https://schema.org/Monday', 'https://schema.org/Tuesday']
  const validFrom = '2026-04-01'
  expect(openingHoursJsonLd(hours, '2026-11-26')).toEqual([
    { ...type, dayOfWeek, opens: '09:00', closes: '12:00', validFrom },
    { ...type, dayOfWeek, opens: '13:00', closes: '17:00', validFrom },
    {
      ...type,
      dayOfWeek: ['https://schema.org/Saturday'],
      opens: '00:00',
      closes: '23:59',
      validFrom,
    },
    { ...type, dayOfWeek: 'https://schema.org/PublicHolidays', ...closed },
    {
      ...type,
      ...closed,
      validFrom: '2026-12-26',
      validThrough: '2026-12-26',
      description: '点検',
    },
  ])
})

test('belong to the consultation centre, not to the hospital, and only where they are known', () => {
  const consultationCenter = {
    availability: 'yes',
    name: null,
    phone: null,
    openingHours: hours,
    url: null,
  }
  const site = { siteUrl: 'https://portal.example', siteName: '東京都がんポータル' } as never
  const node = hospitalJsonLd(site, aFeedHospital({ consultationCenter }), '2026-11-26')
  expect(node.openingHoursSpecification).toBeUndefined()
  expect(node.department).toMatchObject({
    openingHoursSpecification: openingHoursJsonLd(hours, '2026-11-26'),
  })
  const without = hospitalJsonLd(
    site,
    aFeedHospital({ consultationCenter: { ...consultationCenter, openingHours: null } }),
    '2026-11-26',
  )
  expect(without.department).not.toHaveProperty('openingHoursSpecification')
})

test.each([
  ['2026-11-26', '2026-12-29', '2027-01-03'],
  ['2026-12-31', '2026-12-29', '2027-01-03'],
  ['2027-01-03', '2026-12-29', '2027-01-03'],
  ['2027-01-04', '2027-12-29', '2028-01-03'],
])('on %s the next New Year is %s to %s', (today, validFrom, validThrough) => {
  const specifications = openingHoursJsonLd(
    { ...hours, closedOnHolidays: false, closedAtNewYear: true, closedPeriods: [] },
    today,
  )
  expect(specifications.at(-1)).toEqual({ ...type, ...closed, validFrom, validThrough })
})
