import { spawn } from 'node:child_process'
import path from 'node:path'

/** Of V8; what is unpacked is watched by the process itself. */
const HEAP_MEGABYTES = 400

export type ProcessLimits = {
  /** Until it is ended. */
  milliseconds: number
  /** Of memory. */
  megabytes: number
  /** Of its answer. */
  outputBytes: number
}

export type Ended = { code: number | null; isKilled: boolean; output: string }

/**
 * Gives bytes that somebody sent to a process of its own, and waits for its answer: no bytes can take the portal down or
 * hold it up. The process has no environment, so it knows no secret.
 *
 * @param main its program, which calls `startWatch` first
 * @throws where it could not be started or was ended from outside (`signal`); the bytes have done nothing wrong then
 */
export function readInProcess(
  main: string,
  bytes: Uint8Array,
  { milliseconds, megabytes, outputBytes }: ProcessLimits,
  signal?: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MEGABYTES}`,
        '--import',
        'tsx',
        main,
        String(milliseconds),
        String(megabytes),
      ],
      {
        cwd: path.dirname(main),
        env: { NODE_ENV: 'production' },
        stdio: ['pipe', 'pipe', 'ignore'],
        signal,
      },
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
      if (size > outputBytes) kill()
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
