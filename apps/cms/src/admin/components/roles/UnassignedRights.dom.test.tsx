import { expect, test } from '@jest/globals'
import { ROLE_PRESETS, type Rights } from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { drawn } from '../../../../test/drawn'
import { UnassignedRights } from './UnassignedRights'

const [admin, approver] = ROLE_PRESETS
const withoutTrust = (role: Rights): Rights => ({
  ...role,
  capabilities: { ...role.capabilities, 'writing-words': ['read-drafts'] },
  system: role.system.filter((one) => one !== 'set-trust'),
})
const above = (roles: readonly Rights[], own: Rights = admin) =>
  UnassignedRights({
    payload: { db: { find: async () => ({ docs: roles }), findOne: async () => own } },
    user: { id: 'u', collection: 'users', role: 'r' },
  } as unknown as ServerProps)

test('what no role has stands above the roles, by its name in the form', async () => {
  const element = drawn(await above([admin, approver].map(withoutTrust)))
  expect(element.querySelector('h2')?.textContent).toBe('どの役割にもない権限があります')
  expect([...element.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '運用の権限：施設ごとの公開のしかたを決める',
    expect.stringMatching(/：新しく作る、.*公開・承認する/),
  ])
})

test('nothing stands there where every right is in a role, or for whoever manages no roles', async () => {
  expect(await above(ROLE_PRESETS)).toBeNull()
  expect(await above([withoutTrust(admin)], approver)).toBeNull()
})
