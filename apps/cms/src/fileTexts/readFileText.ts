import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInProcess } from '../runtime/readInProcess'
import { READING_LIMITS } from './limits'
import { type Reading, readingSchema } from './Reading'

const READER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'reader', 'main.ts')
/** More than the reader may ever say: each character has four bytes at the most, and signs around it. */
const MOST_OUTPUT = READING_LIMITS.characters * 16

type Options = {
  /** Other limits than usual. */
  limits?: { milliseconds: number; megabytes: number }
  /** Ends the reading; it is done again another time. */
  signal?: AbortSignal
}

/**
 * Reads the text of a PDF in a process of its own with bounded time and memory, so that no file can take the portal down
 * or hold it up.
 *
 * @throws where the process could not be started or was ended from outside; the file has done nothing wrong then
 */
export async function readFileText(
  bytes: Uint8Array,
  { signal, limits = READING_LIMITS }: Options = {},
): Promise<Reading> {
  if (bytes.length > READING_LIMITS.bytes) return { outcome: 'too-much', passages: [] }
  const { code, isKilled, output } = await readInProcess(
    READER,
    bytes,
    { ...limits, outputBytes: MOST_OUTPUT },
    signal,
  )
  signal?.throwIfAborted()
  if (isKilled) return { outcome: 'too-much', passages: [] }
  // Out of memory, or a mistake of the library that a file made it run into.
  if (code !== 0) return { outcome: code === null ? 'too-much' : 'broken', passages: [] }
  return readingSchema.parse(JSON.parse(output))
}
