import { APIError, type FieldHook } from 'payload'
import { sameAddress } from './sameAddress'

/**
 * Nobody changes the own e-mail address: with it, a session that somebody left open would be enough to have a new
 * password mailed elsewhere. Runs before the access of the field, which would drop the value without a word.
 */
export const refuseOwnAddress: FieldHook = ({ value, originalDoc, operation, req }) => {
  const isOwn = operation === 'update' && req.user && req.user.id === originalDoc?.id
  if (isOwn && value !== undefined && !sameAddress(value, originalDoc?.email)) {
    const message =
      'ご自分のメールアドレスは変更できません。利用者を管理する担当者に変更をご依頼ください。'
    throw new APIError(message, 403, { field: 'email' }, true)
  }
  return value
}
