import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { keyOfCopy } from './diskCopy'

/** A header is shorter: keys are addresses and names of files. */
const HEADER_BYTES = 8 * 1024

/** The keys of the copies in a folder, read from their beginnings alone. */
export async function listKeys(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const keys: string[] = []
  for (const entry of entries) {
    const key = entry.isFile() ? await readKey(join(folder, entry.name)) : null
    if (key !== null) keys.push(key)
  }
  return keys
}

async function readKey(file: string): Promise<string | null> {
  // Removed meanwhile, or not readable: no copy.
  const handle = await open(file).catch(() => null)
  if (!handle) return null
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    return keyOfCopy(buffer.subarray(0, bytesRead))
  } catch {
    return null
  } finally {
    await handle.close()
  }
}
