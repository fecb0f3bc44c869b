import { sql } from '@payloadcms/db-postgres'
import { PUBLISHED } from '../../database/publishedRows'
import type { AuthoredSlug } from '../AUTHORED'

const TABLES: Readonly<Record<AuthoredSlug, string>> = {
  'content-items': 'content_items',
  events: 'events',
  organizations: 'organizations',
}

/** SQL for the table of a collection. */
export const tableOf = (slug: AuthoredSlug) => sql.raw(TABLES[slug])

/** SQL for: visitors see the row. */
export const IS_PUBLISHED = sql.raw(`(${PUBLISHED})`)
