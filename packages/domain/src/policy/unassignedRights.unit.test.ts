import { describe, expect, it, test } from '@jest/globals'
import type { Actor, Rights } from './actor'
import { grantableBy } from './grantableBy'
import { ROLE_PRESETS } from './rolePresets'
import { unassignedRights } from './unassignedRights'

const [admin, approver, , hospital] = ROLE_PRESETS
const without = (role: Rights): Rights => ({
  ...role,
  capabilities: { ...role.capabilities, events: ['read-drafts', 'edit'] },
  system: role.system.filter((one) => one !== 'set-trust'),
})

test('a new portal has a role for everything', () => {
  expect(unassignedRights(ROLE_PRESETS)).toEqual({ system: [], content: [] })
})

test('what no role for everybody has is named, also where hospitals have it for their own', () => {
  expect(unassignedRights([without(admin), without(approver), hospital])).toEqual({
    system: ['set-trust'],
    content: [
      { collection: 'events', actions: ['create', 'submit', 'publish', 'withdraw', 'delete'] },
    ],
  })
  expect(unassignedRights([without(admin), approver])).toEqual({ system: [], content: [] })
})

describe('a right that no role has', () => {
  const actor = (rights: Rights): Actor => ({ ...rights, id: 'a', disabled: false })
  const manager = without(admin)
  const nobody = unassignedRights([manager])

  it('is put into a role by whoever manages the roles of everybody', () => {
    expect(grantableBy(actor(manager), admin, nobody)).toBe(true)
    expect(grantableBy(actor(manager), admin)).toBe(false)
  })

  it('is not as soon as another role has it', () => {
    expect(grantableBy(actor(manager), admin, unassignedRights([manager, approver]))).toBe(false)
  })

  it.each<[string, Partial<Actor>]>([
    ['manages no roles', { system: ['manage-users'] }],
    ['manages those of the own organization', { reach: 'own-organization' }],
    ['is disabled', { disabled: true }],
  ])('is not by somebody who %s', (_name, changes) => {
    const trusted: Rights = { reach: 'own-organization', capabilities: {}, system: ['set-trust'] }
    expect(grantableBy(actor(manager), trusted, nobody)).toBe(true)
    expect(grantableBy({ ...actor(manager), ...changes }, trusted, nobody)).toBe(false)
  })
})
