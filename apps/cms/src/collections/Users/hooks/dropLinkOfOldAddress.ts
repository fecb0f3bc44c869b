import type { CollectionBeforeChangeHook } from 'payload'
import { sameAddress } from './sameAddress'

/** A link that was mailed to an address is worth nothing once the account has another one. */
export const dropLinkOfOldAddress: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
}) => {
  const isMoved =
    operation === 'update' && data.email && !sameAddress(data.email, originalDoc.email)
  return isMoved ? { ...data, resetPasswordToken: null, resetPasswordExpiration: null } : data
}
