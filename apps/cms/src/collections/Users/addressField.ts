import type { EmailField } from 'payload'
import { refuseOwnAddress } from './hooks/refuseOwnAddress'

/** Laid over the field that Payload gives every account: read-only on the page of the own one, changed by others. */
export const addressField: EmailField = {
  name: 'email',
  type: 'email',
  label: 'メールアドレス',
  access: { update: ({ id, req }) => id === undefined || req.user?.id !== id },
  hooks: { beforeValidate: [refuseOwnAddress] },
}
