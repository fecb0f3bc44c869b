import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { READING_LIMITS } from './limits'
import { type Reading, readingSchema } from './Reading'

const READER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'reader')
/** Of V8; what is unpacked is watched by the process itself. */
const HEAP_MEGABYTES = 400
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
  const { code, isKilled, output } = await run(bytes, signal, limits)
  signal?.throwIfAborted()
  if (isKilled) return { outcome: 'too-much', passages: [] }
  // Out of memory, or a mistake of the library that a file made it run into.
  if (code !== 0) return { outcome: code === null ? 'too-much' : 'broken', passages: [] }
  return readingSchema.parse(JSON.parse(output))
}

type Ended = { code: number | null; isKilled: boolean; output: string }

function run(
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
  { milliseconds, megabytes }: Required<Options>['limits'],
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MEGABYTES}`,
        '--import',
        'tsx',
        path.join(READER, 'main.ts'),
        String(milliseconds),
        String(megabytes),
      ],
      { cwd: READER, env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'], signal },
    )
    let isKilled = false
    const kill = () => {
      isKilled = true
      child.kill('SIGKILL')
    }
    // The process ends itself; this is for one that cannot.
    const timer = setTimeout(kill, milliseconds * 1.5)
    const chunks: Buffer[] = []
    let size = 0
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > MOST_OUTPUT) kill()
      else chunks.push(chunk)
    })
    // A reader that ended before it had everything; how it ended says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(bytes)
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, isKilled, output: Buffer.concat(chunks).toString() })
    })
  })
}
