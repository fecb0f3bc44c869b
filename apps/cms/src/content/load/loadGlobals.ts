import type { Payload } from 'payload'
import type { LoadableGlobal } from '../types/loadable'
import { digestOf } from './digestOf'
import { existingIds } from './existingIds'
import { readRows } from './loadedRows'
import { resolveRefs } from './resolveRefs'
import { resolveTranslations } from './resolveTranslations'
import { writeGlobal } from './writeGlobal'

type Options = { payload: Payload; globals: readonly LoadableGlobal[] }

/** Loads the globals that nobody changed; the documents that they refer to are loaded before. */
export async function loadGlobals({ payload, globals }: Options): Promise<number> {
  const rows = await readRows(payload)
  const pending = globals.filter(
    (global) => rows.get(global.key)?.digest !== digestOfGlobal(global),
  )
  if (pending.length === 0) return 0
  const ids = await existingIds(payload, rows.values())
  let written = 0
  for (const global of pending) {
    const { data } = resolveRefs(global.data, ids)
    const translations = resolveTranslations(global.translations, ids)
    const digest = digestOfGlobal(global)
    const row = rows.get(global.key)
    if (await writeGlobal({ payload, global, data, translations, digest, row })) written += 1
  }
  return written
}

const digestOfGlobal = ({ data, translations = [] }: LoadableGlobal): string =>
  digestOf(translations.length > 0 ? { data, translations } : data)
