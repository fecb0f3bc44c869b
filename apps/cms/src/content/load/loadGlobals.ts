import type { Payload } from 'payload'
import type { LoadableGlobal } from '../types/loadable'
import { digestOf } from './digestOf'
import { existingIds } from './existingIds'
import { readRows } from './loadedRows'
import { resolveRefs } from './resolveRefs'
import { writeGlobal } from './writeGlobal'

type Options = { payload: Payload; globals: readonly LoadableGlobal[] }

/** Loads the globals that nobody changed; the documents that they refer to are loaded before. */
export async function loadGlobals({ payload, globals }: Options): Promise<number> {
  const rows = await readRows(payload)
  const pending = globals.filter(({ key, data }) => rows.get(key)?.digest !== digestOf(data))
  if (pending.length === 0) return 0
  const ids = await existingIds(payload, rows.values())
  let written = 0
  for (const global of pending) {
    const { data } = resolveRefs(global.data, ids)
    const digest = digestOf(global.data)
    if (await writeGlobal({ payload, global, data, digest, row: rows.get(global.key) }))
      written += 1
  }
  return written
}
