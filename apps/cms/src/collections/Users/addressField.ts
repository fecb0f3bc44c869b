import type { EmailField } from 'payload'
import { refuseOwnAddress } from './hooks/refuseOwnAddress'

/** Laid over the field that Payload gives every account: read-only on the page of the own one, changed by others. */
export const addressField: EmailField = {
  name: 'email',
  type: 'email',
  label: 'メールアドレス',
  // The admin asks with the document alone, a save with the id as well.
  access: { update: ({ id, doc, req }) => req.user?.id !== (id ?? doc?.id) },
  hooks: { beforeValidate: [refuseOwnAddress] },
}
