import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/**
 * The lines of a JSONL file, each checked.
 *
 * @throws ZodError or SyntaxError with the file and the line
 */
export function readLines<T extends z.ZodType>(file: string, shape: T): z.infer<T>[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.map((line, at) => {
    try {
      return shape.parse(JSON.parse(line))
    } catch (error) {
      throw new Error(`${file}:${at + 1}`, { cause: error })
    }
  })
}
