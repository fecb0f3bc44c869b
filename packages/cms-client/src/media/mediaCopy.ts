import type { MediaAnswer } from './MediaReader'

import { z } from 'zod'

const headersSchema = z.record(z.string(), z.string())

/** One line of JSON with the headers, a newline, the bytes of the file. */
export function encodeMediaCopy(copy: {
  headers: Record<string, string>
  body: Uint8Array
}): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(copy.headers)}\n`), copy.body])
}

/** The copy as a complete answer, or null where the bytes are not such a copy. */
export function decodeMediaCopy(bytes: Buffer): MediaAnswer | null {
  const end = bytes.indexOf(10)
  if (end < 0) return null
  try {
    const headers = headersSchema.parse(JSON.parse(bytes.subarray(0, end).toString()))
    return { status: 200, headers, body: new Uint8Array(bytes.subarray(end + 1)) }
  } catch {
    return null
  }
}
