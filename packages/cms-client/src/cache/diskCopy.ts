import { z } from 'zod'

import { contentHash } from './contentHash'

const VERSION = 1
const headerSchema = z.object({ version: z.number(), key: z.string() })

/** One line of JSON (version, key, hash of the content), a newline, the content. */
export function encodeCopy(key: string, content: string | Uint8Array): Buffer {
  const header = JSON.stringify({ version: VERSION, key, hash: contentHash(content) })
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return Buffer.concat([Buffer.from(`${header}\n`), bytes])
}

/** The content, or null where the file is of another version or key, cut off or damaged. */
export function decodeCopy(key: string, file: Buffer): Buffer | null {
  const end = file.indexOf(10)
  if (end < 0) return null
  const content = file.subarray(end + 1)
  const expected = JSON.stringify({ version: VERSION, key, hash: contentHash(content) })
  return file.subarray(0, end).toString() === expected ? content : null
}

/** The key of the copy that begins with these bytes, or null where they are no beginning of one. */
export function keyOfCopy(beginning: Buffer): string | null {
  try {
    const line = beginning.subarray(0, beginning.indexOf(10)).toString()
    const { version, key } = headerSchema.parse(JSON.parse(line))
    return version === VERSION ? key : null
  } catch {
    return null
  }
}
