import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { uploadsFolder } from '../collections/Media/files/uploadsFolder'
import { readFileText } from './readFileText'
import { keepContent, keepText, knownText, nextFile } from './statements'

type Options = {
  /** Names of files that could not be read for now; those that cannot be read this time are added. */
  postponed: Set<string>
  /** Ends the reading; what is left is read another time. */
  signal: AbortSignal
  /** After each file. */
  onRead: () => Promise<void>
}

/**
 * Reads one PDF after the other of which the present reader knows nothing. Nothing is noted before a file is read, so
 * one in whose midst a process was killed is simply the next.
 */
export async function readFiles(
  payload: Payload,
  { postponed, signal, onRead }: Options,
): Promise<void> {
  const { drizzle } = payload.db
  for (;;) {
    if (signal.aborted) return
    const { rows } = await drizzle.execute(nextFile([...postponed]))
    if (!rows[0]) return
    const filename = String(rows[0].filename)
    try {
      await readOne(payload, filename, signal)
    } catch (error) {
      if (signal.aborted) return
      postponed.add(filename)
      payload.logger.warn({ msg: `files: ${filename} is read later`, err: error })
      continue
    }
    await onRead()
  }
}

async function readOne(
  { db: { drizzle } }: Payload,
  filename: string,
  signal: AbortSignal,
): Promise<void> {
  const bytes = await readFile(path.join(uploadsFolder, path.basename(filename)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = await drizzle.execute(knownText(hash))
  if (known.rows.length === 0) {
    await drizzle.execute(keepText(hash, await readFileText(bytes, { signal })))
  }
  await drizzle.execute(keepContent(filename, hash))
}
