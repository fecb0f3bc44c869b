import { describe, expect, it } from '@jest/globals'
import type { Actor } from './actor'
import { keepsWithinReach } from './keepsWithinReach'

const hospital: Actor = {
  id: 'user',
  reach: 'own-organization',
  capabilities: { events: ['create', 'edit'] },
  system: [],
  organizationId: 'a',
  disabled: false,
}
const staff: Actor = { ...hospital, reach: 'everything', organizationId: undefined }

describe('creating an event', () => {
  it.each([
    ['in its own name', { organizer: 'a' }, true],
    ['in its own name with others', { organizer: { id: 'a' }, coOrganizers: ['b'] }, true],
    ['in the name of another', { organizer: 'b' }, false],
    ['in the name of another, as co-organizer', { organizer: 'b', coOrganizers: ['a'] }, false],
    ['in nobody’s name', {}, false],
  ])('%s', (_name, after, expected) => {
    expect(keepsWithinReach(hospital, 'events', undefined, after)).toBe(expected)
    expect(keepsWithinReach(staff, 'events', undefined, after)).toBe(true)
  })
})

describe('editing an event', () => {
  it.each([
    ['keeping the organizer', { organizer: 'a' }, { organizer: { id: 'a' } }, true],
    ['adding a co-organizer', { organizer: 'a' }, { organizer: 'a', coOrganizers: ['b'] }, true],
    [
      'as co-organizer',
      { organizer: 'b', coOrganizers: ['a'] },
      { organizer: 'b', coOrganizers: ['a', 'c'] },
      true,
    ],
    ['passing it to another', { organizer: 'a' }, { organizer: 'b', coOrganizers: ['a'] }, false],
    ['giving it away', { organizer: 'a' }, { organizer: 'b' }, false],
    ['leaving it without an organizer', { organizer: 'a' }, { organizer: null }, false],
    [
      'taking it over as co-organizer',
      { organizer: 'b', coOrganizers: ['a'] },
      { organizer: 'a' },
      false,
    ],
    ['removing itself', { organizer: 'b', coOrganizers: ['a'] }, { organizer: 'b' }, false],
    ['taking another’s', { organizer: 'b' }, { organizer: 'a' }, false],
    ['joining another’s', { organizer: 'b' }, { organizer: 'b', coOrganizers: ['a'] }, false],
    ['another’s', { organizer: 'b' }, { organizer: 'b' }, false],
  ])('%s', (_name, before, after, expected) => {
    expect(keepsWithinReach(hospital, 'events', before, after)).toBe(expected)
    expect(keepsWithinReach(staff, 'events', before, after)).toBe(true)
  })
})

it.each([
  ['nobody', undefined],
  ['a disabled account', { ...staff, disabled: true }],
  ['an account without organization', { ...hospital, organizationId: undefined }],
])('%s reaches nothing', (_name, actor) => {
  expect(keepsWithinReach(actor, 'events', undefined, { organizer: 'a' })).toBe(false)
  expect(keepsWithinReach(actor, 'events', { organizer: 'a' }, { organizer: 'a' })).toBe(false)
})
