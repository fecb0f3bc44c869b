import { sql } from '@payloadcms/db-postgres'

/** Ids as one parameter of a statement. */
export function uuidList(ids: readonly string[]): ReturnType<typeof sql> {
  return sql`${`{${ids.join(',')}}`}::uuid[]`
}
