import type { CollectionBeforeOperationHook } from 'payload'
import { passwordProblem } from '../../../auth/password/passwordProblem'
import { refuse } from '../../../fields/input/refuse'

const WRITES = new Set(['create', 'update', 'resetPassword'])

type Args = { data?: { password?: unknown; email?: unknown; name?: unknown } }

/** Refuses a new password that nobody should choose. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { password, email, name } = (args as Args).data ?? {}
  if (!WRITES.has(operation) || password === undefined || password === null || password === '') {
    return args
  }
  const message = passwordProblem(password, [email, name, req.user?.email, req.user?.name])
  if (message) {
    refuse([{ path: 'password', label: 'パスワード', message }], { collection: 'users', req })
  }
  return args
}
