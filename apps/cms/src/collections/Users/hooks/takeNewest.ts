import type { CollectionBeforeChangeHook } from 'payload'
import { lockAccount } from '../../../auth/lockAccount'

type Row = Record<string, unknown>

const text = (value: unknown) => JSON.stringify(value ?? null)

/**
 * A save changes what its request changes and nothing else. Payload writes the whole row as it read it; what was saved
 * in between (a suspension, another role, a sign-in) is taken from the row as it is now, which stays locked until the
 * save is done. The hooks that follow compare with that row.
 */
export const takeNewest: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return data
  const read = originalDoc as Row
  const stored = await lockAccount(req, String(read.id))
  if (!stored) return data
  const moved = Object.entries(stored).filter(([field, value]) => text(read[field]) !== text(value))
  const untouched = moved.filter(([field]) => text((data as Row)[field]) === text(read[field]))
  const newest = { ...data, ...Object.fromEntries(untouched) }
  Object.assign(read, Object.fromEntries(moved))
  return newest
}
