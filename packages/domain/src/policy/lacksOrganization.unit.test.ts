import { expect, it } from '@jest/globals'
import { lacksOrganization } from './lacksOrganization'

it.each([
  [{ reach: 'own-organization' }, true],
  [{ reach: 'own-organization', organizationId: '' }, true],
  [{ reach: 'own-organization', organizationId: 'hospital' }, false],
  [{ reach: 'everything' }, false],
  [{ reach: 'everything', organizationId: 'hospital' }, false],
] as const)('%j: %p', (account, expected) => {
  expect(lacksOrganization(account)).toBe(expected)
})
