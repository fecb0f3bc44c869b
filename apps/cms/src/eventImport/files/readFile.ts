import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInProcess } from '../../runtime/readInProcess'
import { PROCESS_LIMITS, TABLE_LIMITS } from './limits'
import { type TableReading, tableReadingSchema } from './TableReading'

const READER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'reader', 'main.ts')

/**
 * Reads the table in an Excel or CSV file in a process of its own with bounded time and memory.
 *
 * @throws where the process could not be started; the file has done nothing wrong then
 */
export async function readFile(bytes: Uint8Array): Promise<TableReading> {
  if (bytes.length === 0) return { refused: 'empty' }
  if (bytes.length > TABLE_LIMITS.bytes) return { refused: 'too-much' }
  const { code, isKilled, output } = await readInProcess(READER, bytes, PROCESS_LIMITS)
  // Too long at it, out of memory, or a mistake of the library that a file made it run into.
  if (isKilled || code === null) return { refused: 'too-much' }
  if (code !== 0) return { refused: 'broken' }
  const { data } = tableReadingSchema.safeParse(JSON.parse(output))
  return data ?? { refused: 'broken' }
}
