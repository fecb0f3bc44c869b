import { expect, it } from '@jest/globals'
import type { Actor } from './actor'
import { canSystem } from './canSystem'
import { ROLE_PRESETS } from './rolePresets'
import type { RolePresetKey } from './rolePresets'
import { SYSTEM_CAPABILITIES } from './systemCapabilities'
import { valuesOf } from '../vocabulary/valuesOf'

const EXPECTED: Record<RolePresetKey, string[]> = {
  'system-admin': ['manage-users', 'manage-roles', 'manage-settings', 'read-audit', 'set-trust'],
  'metro-approver': ['read-audit', 'set-trust'],
  'metro-editor': [],
  'hospital-editor': [],
  'hospital-publisher': [],
  reviewer: [],
}

it.each(ROLE_PRESETS)('$key', (preset) => {
  const actor: Actor = { ...preset, id: 'user', disabled: false }
  const held = (who: Actor) =>
    valuesOf(SYSTEM_CAPABILITIES).filter((capability) => canSystem(who, capability))
  expect(held(actor)).toEqual(EXPECTED[preset.key])
  expect(held({ ...actor, disabled: true })).toEqual([])
})

it.each([null, undefined])('%p can nothing', (actor) => {
  expect(canSystem(actor, 'read-audit')).toBe(false)
})
