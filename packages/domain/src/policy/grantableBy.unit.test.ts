import { describe, expect, it } from '@jest/globals'
import type { Actor, Rights } from './actor'
import { grantableBy } from './grantableBy'
import { ROLE_PRESETS } from './rolePresets'
import type { RolePresetKey } from './rolePresets'

const preset = (key: RolePresetKey): Rights => {
  const found = ROLE_PRESETS.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`No preset ${key}`)
  return found
}
const actorOf = (key: RolePresetKey, changes: Partial<Actor> = {}): Actor => ({
  ...preset(key),
  id: 'user',
  organizationId: 'a',
  disabled: false,
  ...changes,
})

const EVERYBODY = ROLE_PRESETS.map(({ key }) => key)

describe('who can grant which preset', () => {
  const grantable: Record<RolePresetKey, RolePresetKey[]> = {
    'system-admin': EVERYBODY,
    'metro-approver': EVERYBODY.filter((key) => key !== 'system-admin'),
    'metro-editor': EVERYBODY.filter((key) => key !== 'system-admin' && key !== 'metro-approver'),
    'hospital-editor': ['hospital-editor'],
    'hospital-publisher': ['hospital-editor', 'hospital-publisher'],
    reviewer: ['reviewer'],
  }
  it.each(EVERYBODY)('%s', (key) => {
    const given = EVERYBODY.filter((other) => grantableBy(actorOf(key), preset(other)))
    expect(given).toEqual(grantable[key])
  })
})

describe('one right too many', () => {
  const actor = actorOf('hospital-editor', { system: ['manage-users'] })
  const same: Rights = preset('hospital-editor')

  it.each<[string, Rights, boolean]>([
    ['the same', same, true],
    ['less', { ...same, capabilities: {} }, true],
    ['a system capability it holds', { ...same, system: ['manage-users'] }, true],
    ['a system capability it lacks', { ...same, system: ['manage-roles'] }, false],
    ['a wider reach', { ...same, reach: 'everything' }, false],
    ['an action it lacks', { ...same, capabilities: { events: ['publish'] } }, false],
    ['a collection it lacks', { ...same, capabilities: { topics: ['read-drafts'] } }, false],
  ])('%s', (_name, role, expected) => {
    expect(grantableBy(actor, role)).toBe(expected)
  })
})

it('nobody and a disabled account can grant nothing, not even a role without rights', () => {
  const empty: Rights = { reach: 'own-organization', capabilities: {}, system: [] }
  expect(grantableBy(undefined, empty)).toBe(false)
  expect(grantableBy(actorOf('system-admin', { disabled: true }), empty)).toBe(false)
  expect(grantableBy(actorOf('system-admin'), empty)).toBe(true)
})
