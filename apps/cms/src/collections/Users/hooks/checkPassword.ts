import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../fields/input/refuse'

/** NIST SP 800-63B-4 asks for 15 characters where a password is all there is; 12 with a lock after five attempts. */
const MIN_LENGTH = 12
const MAX_LENGTH = 200

const WRITES = new Set(['create', 'update', 'resetPassword'])

/** Refuses a new password that is too short (Payload asks for three characters) or no text at all. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const password = (args as { data?: { password?: unknown } }).data?.password
  if (!WRITES.has(operation) || password === undefined || password === null || password === '') {
    return args
  }
  const isLongEnough =
    typeof password === 'string' && password.length >= MIN_LENGTH && password.length <= MAX_LENGTH
  if (!isLongEnough) {
    refuse(
      [
        {
          path: 'password',
          label: 'パスワード',
          message: `パスワードは${MIN_LENGTH}文字以上、${MAX_LENGTH}文字以下にしてください。`,
        },
      ],
      { collection: 'users', req },
    )
  }
  return args
}
