import { progressLine } from './progressLine'

/** Where nobody sees a line change, one is written every so often. */
const LOG_EVERY_MS = 2000

type Screen = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean }

/** Writes how far a long piece of work is: into one line of a terminal, line by line into a file. */
export function progressWriter(
  screen: Screen,
  now: () => number = Date.now,
): (progress: { done: number; total: number }) => void {
  const start = now()
  let written = start
  return ({ done, total }) => {
    const line = progressLine({ done, total, elapsedMs: now() - start })
    const isOver = done >= total
    if (screen.isTTY) {
      screen.write(`\r\u001B[K${line}${isOver ? '\n' : ''}`)
    } else if (isOver || now() - written >= LOG_EVERY_MS) {
      written = now()
      screen.write(`${line}\n`)
    }
  }
}
