import { expect, it } from '@jest/globals'
import { announcementTarget, WHOLE_EVENT } from './announcementTarget'

const date = (key: string) => ({ key, label: key, statuses: ['cancelled' as const] })
const coming = [date('2026-12-16'), date('2027-01-20')]

it.each([
  ['2026-12-16', coming[0]],
  [WHOLE_EVENT, WHOLE_EVENT],
  ['', null],
  // It was among them when it was chosen.
  ['2026-11-18', null],
  ['2026-12-16T14:00', null],
])('%j means %j', (chosen, expected) => {
  expect(announcementTarget(chosen, coming)).toEqual(expected)
})
