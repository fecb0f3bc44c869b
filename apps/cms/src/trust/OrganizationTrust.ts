import { TRUST_LEVELS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import { relationField } from '../fields/relationField'
import { selectField } from '../fields/selectField'

/**
 * 公開のしかた: how far an organization is trusted with its events (decision 0044). Kept beside the organization and
 * without versions: it holds at once, no draft, older version or publication of the organization's record touches it, and
 * neither visitors nor the organization find it there.
 *
 * Written by `setTrust` only, read at `GET /api/organizations/:id/trust`.
 */
export const OrganizationTrust: CollectionConfig = {
  slug: 'organization-trust',
  labels: {
    singular: COLLECTION_LABELS['organization-trust'],
    plural: COLLECTION_LABELS['organization-trust'],
  },
  access: collectionAccess('organization-trust'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  fields: [
    {
      ...relationField({
        name: 'organization',
        label: '施設・団体',
        relationTo: 'organizations',
      }),
      unique: true,
    },
    selectField({ name: 'level', label: '公開のしかた', vocabulary: TRUST_LEVELS }),
  ],
}
