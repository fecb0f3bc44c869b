import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

type Pair = { base: string; locales: string; columns: string[] }

/**
 * Copies every text that a table and the table of its languages both have a column for, as Japanese. Which they are is
 * asked of the database, so that nothing can be left out of a list.
 */
export async function copyTexts(
  db: MigrateUpArgs['db'],
  direction: 'from-locales' | 'to-locales',
): Promise<void> {
  for (const { base, locales, columns } of await sharedColumns(db)) {
    const names = columns.map((column) => `"${column}"`)
    const statement =
      direction === 'to-locales'
        ? `insert into "${locales}" (${names.join(', ')}, "_locale", "_parent_id")
           select ${names.join(', ')}, '${DEFAULT_LANGUAGE}', "id" from "${base}"
           where num_nonnulls(${names.join(', ')}) > 0`
        : `update "${base}" set ${names.map((name) => `${name} = texts.${name}`).join(', ')}
           from "${locales}" texts
           where texts."_parent_id" = "${base}"."id" and texts."_locale" = '${DEFAULT_LANGUAGE}'`
    await db.execute(sql.raw(statement))
  }
}

async function sharedColumns(db: MigrateUpArgs['db']): Promise<Pair[]> {
  const { rows } = await db.execute(sql`
    select own.table_name as base, texts.table_name as locales,
      array_agg(own.column_name::text order by own.ordinal_position) as columns
    from information_schema.columns own
    join information_schema.columns texts
      on texts.table_schema = own.table_schema
      and texts.table_name = own.table_name || '_locales'
      and texts.column_name = own.column_name
    where own.table_schema = 'public' and own.column_name <> 'id' and own.column_name not like '\\_%'
    group by 1, 2 order by 1`)
  return rows as Pair[]
}
