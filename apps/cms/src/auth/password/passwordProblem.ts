import { isGuessable } from '../isGuessable'

/** NIST SP 800-63B-4 asks for 15 characters where a password is all there is; 12 with a lock after five attempts. */
const MIN_LENGTH = 12
const MAX_LENGTH = 200

/**
 * Why a password cannot be chosen: it is too short (Payload asks for three characters), no text at all, or easily
 * guessed by somebody who knows `known` about the person.
 */
export function passwordProblem(password: unknown, known: readonly unknown[]): string | undefined {
  const isLongEnough =
    isText(password) && password.length >= MIN_LENGTH && password.length <= MAX_LENGTH
  if (!isLongEnough) {
    return `パスワードは${MIN_LENGTH}文字以上、${MAX_LENGTH}文字以下にしてください。`
  }
  return isGuessable(password, known.filter(isText))
    ? '推測されやすいパスワードです。よく使われる言葉や並び、ご自分の名前を避け、関係のない言葉をいくつか並べてください。'
    : undefined
}

const isText = (value: unknown): value is string => typeof value === 'string'
