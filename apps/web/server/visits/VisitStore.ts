import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

import { z } from 'zod'

const row = z.object({
  slug: z.string(),
  day: z.string(),
  views: z.number(),
  calendars: z.number(),
})
const schema = z.object({
  /** What the CMS has perhaps, and has not acknowledged. */
  sending: z.object({ id: z.string(), rows: z.array(row) }).nullable(),
  waiting: z.array(row),
})
export type StoredVisits = z.output<typeof schema>

/** What was counted and not acknowledged yet, in a file. */
export class VisitStore {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** What an earlier process left; nothing where there is no such file, or none that can be read. */
  async read(): Promise<StoredVisits> {
    try {
      return schema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
    } catch {
      return { sending: null, waiting: [] }
    }
  }

  /** Whole or not at all. Rejects where the disk does not take it. */
  async write(visits: StoredVisits): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true })
    await writeFile(`${this.#file}.new`, JSON.stringify(visits))
    await rename(`${this.#file}.new`, this.#file)
  }
}
