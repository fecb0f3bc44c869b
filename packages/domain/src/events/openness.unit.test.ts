import { expect, it } from '@jest/globals'
import { EVENT_STATES, type EventStateValue } from './eventStates'
import { passesOpenness } from './openness'

const TABLE: Record<EventStateValue, { yes: boolean; unsaid: boolean }> = {
  'before-opening': { yes: false, unsaid: true },
  open: { yes: true, unsaid: true },
  'closing-soon': { yes: true, unsaid: true },
  full: { yes: false, unsaid: false },
  closed: { yes: false, unsaid: false },
  'no-application': { yes: true, unsaid: true },
  unconfirmed: { yes: false, unsaid: true },
  ongoing: { yes: false, unsaid: true },
  ended: { yes: false, unsaid: true },
  cancelled: { yes: false, unsaid: true },
  postponed: { yes: false, unsaid: true },
}

it.each(EVENT_STATES.map(({ value }) => value))('%s', (state) => {
  expect(passesOpenness(state, 'yes')).toBe(TABLE[state].yes)
  expect(passesOpenness(state, null)).toBe(TABLE[state].unsaid)
  expect(passesOpenness(state, 'all')).toBe(true)
})
