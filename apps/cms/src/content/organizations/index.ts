import type { OrganizationSeed } from '../types/documents'
import { hospitals } from './hospitals'
import { otherOrganizations } from './others'

/** Every organization of the starting content. */
export const organizations: readonly OrganizationSeed[] = [...otherOrganizations, ...hospitals]
