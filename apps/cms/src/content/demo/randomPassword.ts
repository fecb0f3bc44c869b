import { randomBytes } from 'node:crypto'

const BYTES = 18

/** 24 random characters of the URL-safe Base64 alphabet. */
export function randomPassword(): string {
  return randomBytes(BYTES).toString('base64url')
}
