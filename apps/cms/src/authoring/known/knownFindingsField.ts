import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { JSONField } from 'payload'
import { mayReadItsDrafts } from '../../access/mayReadItsDrafts'

/**
 * What the rules said when this version was submitted or published (`KnownFindings`). No request sets it: `keepFindings` does,
 * for every save on every path.
 */
export const knownFindingsField = (slug: GovernedSlug): JSONField => ({
  type: 'json',
  name: 'knownFindings',
  label: 'この版で分かっていた指摘',
  access: { read: mayReadItsDrafts(slug), create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  disableDuplicate: true,
})
