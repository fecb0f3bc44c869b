import type { CollectionBeforeOperationHook } from 'payload'
import { isGuessable } from '../../../auth/isGuessable'
import { refuse } from '../../../fields/input/refuse'

/** NIST SP 800-63B-4 asks for 15 characters where a password is all there is; 12 with a lock after five attempts. */
const MIN_LENGTH = 12
const MAX_LENGTH = 200

const WRITES = new Set(['create', 'update', 'resetPassword'])

type Args = { data?: { password?: unknown; email?: unknown; name?: unknown } }

/** Refuses a new password that is too short (Payload asks for three characters), no text at all, or easily guessed. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { password, email, name } = (args as Args).data ?? {}
  if (!WRITES.has(operation) || password === undefined || password === null || password === '') {
    return args
  }
  const known = [email, name, req.user?.email, req.user?.name].filter(isText)
  const message = problemOf(password, known)
  if (message) {
    refuse([{ path: 'password', label: 'パスワード', message }], { collection: 'users', req })
  }
  return args
}

function problemOf(password: unknown, known: readonly string[]): string | undefined {
  const isLongEnough =
    isText(password) && password.length >= MIN_LENGTH && password.length <= MAX_LENGTH
  if (!isLongEnough) {
    return `パスワードは${MIN_LENGTH}文字以上、${MAX_LENGTH}文字以下にしてください。`
  }
  return isGuessable(password, known)
    ? '推測されやすいパスワードです。よく使われる言葉や並び、ご自分の名前を避け、関係のない言葉をいくつか並べてください。'
    : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
