import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { DefaultValue } from 'payload'

/** The organization of whoever writes the document, as the first value of a field that says whose it is. */
export const ownOrganization: DefaultValue = ({ user }) =>
  relatedIds((user as { organization?: unknown } | null)?.organization)[0]
