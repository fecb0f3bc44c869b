import type { StoredRow } from '../../hooks/liveCopy'
import { rowsIn, textIn, textsIn } from './reading'

/** How a published organization is called, and how else it is or was. */
export type OrganizationNames = { name: string; others: string[] }

/** Published organizations that records name, by id. */
export type KnownOrganizations = ReadonlyMap<string, OrganizationNames>

/** All names of an organization, as its stored row says them. */
export function organizationNames(row: StoredRow): OrganizationNames {
  const formerNames = rowsIn(row.formerNames).flatMap(({ name, nameKana }) => [name, nameKana])
  return {
    name: textIn(row.name),
    others: textsIn(row.nameKana, row.registeredName, ...formerNames),
  }
}
