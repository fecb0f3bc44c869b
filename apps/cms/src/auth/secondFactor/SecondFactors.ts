import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'

/**
 * What proves, beside the password, that it is really the person: one row an account, written by the portal only.
 *
 * Not fields of the account: Payload writes the whole account anew at every sign-in, and a code that was used up would
 * come back.
 */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  access: collectionAccess('second-factors'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      unique: true,
      hasMany: false,
    },
    /** Sealed (`sealSecret`). */
    { name: 'secret', type: 'text', required: true },
    /** Empty while the person has not yet shown that the app has it. */
    { name: 'confirmedAt', type: 'date' },
    /** The time step of the last code that was used: none is good twice. */
    { name: 'lastStep', type: 'number' },
    /** Hashes of the recovery codes that are left. */
    { name: 'recoveryHashes', type: 'json' },
  ],
}
