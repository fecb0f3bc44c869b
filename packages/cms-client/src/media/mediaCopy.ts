import { z } from 'zod'

const headSchema = z.object({ word: z.string(), headers: z.record(z.string(), z.string()) })

/** A file as the CMS gave it. */
export interface MediaCopy {
  /** The last word of the CMS before it was asked for the file; see `MediaWord`. */
  word: string
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** One line of JSON with word and headers, a newline, the bytes of the file. */
export function encodeMediaCopy({ word, headers, body }: MediaCopy): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ word, headers })}\n`), body])
}

/** The copy in the bytes, or null where they are none. */
export function decodeMediaCopy(bytes: Buffer): MediaCopy | null {
  const end = bytes.indexOf(10)
  if (end < 0) return null
  try {
    const head = headSchema.parse(JSON.parse(bytes.subarray(0, end).toString()))
    return { ...head, body: new Uint8Array(bytes.subarray(end + 1)) }
  } catch {
    return null
  }
}
