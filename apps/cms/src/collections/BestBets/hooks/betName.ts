import type { CollectionBeforeChangeHook } from 'payload'
import { betOf } from '../betOf'

const NAMED = 3

/** Calls a best bet by its first wordings. */
export const betName: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (data.deletedAt) return data
  const { queries } = betOf({ ...originalDoc, ...data })
  const shown = queries.filter((query) => query !== '').slice(0, NAMED)
  return { ...data, name: shown.join('・').slice(0, 200) }
}
