import type { Actor, Rights } from './actor'

/**
 * Whether somebody's role reaches the own organization only, and there is none: such an account can edit nothing.
 */
export function lacksOrganization(
  account: Pick<Rights, 'reach'> & Pick<Actor, 'organizationId'>,
): boolean {
  return account.reach === 'own-organization' && !account.organizationId
}
