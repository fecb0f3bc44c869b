import { sql } from '@payloadcms/db-postgres'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'

/** The table of a collection, as part of a statement. */
export function sourceTable(slug: SearchedSlug): ReturnType<typeof sql> {
  return sql`${sql.identifier(slug.replaceAll('-', '_'))}`
}
