import { createHash } from 'node:crypto'

/** Lower-case hex SHA-256 of a text or of bytes. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
