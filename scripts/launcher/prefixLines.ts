import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Copies `source` to `target`, line by line, each with `[label] ` before it. */
export function prefixLines(source: Readable, label: string, target: Writable): void {
  createInterface({ input: source }).on('line', (line) => target.write(`[${label}] ${line}\n`))
}
