import { describe, expect, it } from '@jest/globals'
import type { Actor } from '../policy/actor'
import { ROLE_PRESETS } from '../policy/rolePresets'
import type { Standing } from './attemptTransition'
import { eventOfSchedule, schedulableEvents, scheduleInstant } from './scheduling'

const actorOf = (key: string): Actor => {
  const preset = ROLE_PRESETS.find((candidate) => candidate.key === key)
  if (!preset) throw new Error(`No preset ${key}`)
  return { ...preset, id: 'user', organizationId: 'a', disabled: false }
}

describe('schedulableEvents', () => {
  it.each<[string, Standing, string[]]>([
    ['metro-editor', { state: 'draft', isLive: false }, ['publish']],
    ['metro-editor', { state: 'submitted', isLive: false }, ['publish']],
    ['metro-editor', { state: 'submitted', isLive: true }, ['publish', 'withdraw']],
    ['metro-editor', { state: 'published', isLive: true }, ['withdraw']],
    ['metro-editor', { state: 'withdrawn', isLive: false }, ['publish']],
    ['hospital-editor', { state: 'published', isLive: true }, []],
    ['hospital-publisher', { state: 'published', isLive: true }, ['withdraw']],
    ['reviewer', { state: 'draft', isLive: false }, []],
  ])('%s, %j → %j', (key, standing, expected) => {
    const document = { organizer: 'a' }
    expect(
      schedulableEvents({ actor: actorOf(key), collection: 'events', document, standing }),
    ).toEqual(expected)
  })
})

it('approves what was submitted', () => {
  expect(eventOfSchedule('publish', 'submitted')).toBe('approve')
  expect(eventOfSchedule('publish', 'draft')).toBe('publish')
  expect(eventOfSchedule('withdraw', 'submitted')).toBe('withdraw')
})

it.each([
  ['2026-12-01', '09:00', '2026-12-01T00:00:00.000Z'],
  ['2026-11-26', '08:59', undefined],
  ['2026-11-26', '09:00', undefined],
  ['2026-11-26', '09:01', '2026-11-26T00:01:00.000Z'],
  ['2027-11-27', '09:00', '2027-11-27T00:00:00.000Z'],
  ['2027-11-28', '09:00', undefined],
])('%s %s → %p', (date, time, expected) => {
  expect(scheduleInstant(date, time, new Date('2026-11-26T00:00:00.000Z'))).toBe(expected)
})
