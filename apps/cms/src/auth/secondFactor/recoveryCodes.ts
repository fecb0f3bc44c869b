import { SECOND_FACTOR } from '@tokyo-cancer-portal/domain'
import { createHmac, randomInt } from 'node:crypto'

/** Without letters and digits that look alike on paper. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'
const LENGTH = 10

/** New recovery codes as people keep them, `abcde-fghij` each. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: SECOND_FACTOR.recoveryCodes }, () => {
    const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
    return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`
  })
}

/** A code as somebody types it: full width, with spaces, with or without the hyphen. */
export function plainCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[\s\-‐‑–—ー−]/g, '')
    .toLowerCase()
}

/** What is stored of a recovery code. Keyed, so that a copy of the database alone does not allow trying them out. */
export function recoveryHash(secret: string, code: string): string {
  return createHmac('sha256', `recovery:${secret}`).update(plainCode(code)).digest('base64url')
}
