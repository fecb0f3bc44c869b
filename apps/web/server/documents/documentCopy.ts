import type { Rendered } from './Document'

import { z } from 'zod'

const headSchema = z.object({
  status: z.number().int(),
  headers: z.record(z.string(), z.string()),
  facts: z.object({
    tags: z.array(z.string()),
    state: z.enum(['current', 'copy', 'none']),
    goodUntil: z.number().nullable(),
  }),
})

/** One line of JSON with everything but the body, a newline, the body. */
export function encodeDocument({ status, headers, facts, body }: Rendered): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ status, headers, facts })}\n`), body])
}

/** The document in a copy, or null where the bytes are none. */
export function decodeDocument(bytes: Buffer): Rendered | null {
  const end = bytes.indexOf(10)
  if (end < 0) return null
  try {
    const head = headSchema.parse(JSON.parse(bytes.subarray(0, end).toString()))
    return { ...head, body: bytes.subarray(end + 1) }
  } catch {
    return null
  }
}
