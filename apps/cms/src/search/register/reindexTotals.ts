import type { GlobalAfterChangeHook } from 'payload'
import { reindexCounted } from './reindexCounted'

/** After the site settings were saved: texts that show a published number are found by the one that is there now. */
export const reindexTotals: GlobalAfterChangeHook = async ({ doc, req }) => {
  await reindexCounted(req)
  return doc
}
