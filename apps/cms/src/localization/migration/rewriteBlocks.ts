import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Block, Field } from 'payload'

type Options = Pick<MigrateUpArgs, 'db' | 'payload'>
export type Rewrite = (rows: unknown, blocks: readonly Block[]) => unknown

/**
 * Rewrites the blocks of every layout, which Payload keeps as one JSON value in the row of its document (and of each
 * version), with their texts in it.
 */
export async function rewriteBlocks({ db, payload }: Options, rewrite: Rewrite): Promise<void> {
  const owners = [...payload.config.collections, ...payload.config.globals]
  for (const { slug, fields, versions } of owners) {
    const table = slug.replaceAll('-', '_')
    for (const { name, blocks } of topLevelBlocks(fields)) {
      await rewriteColumn(db, table, name, blocks, rewrite)
      if (versions) await rewriteColumn(db, `_${table}_v`, `version_${name}`, blocks, rewrite)
    }
  }
}

async function rewriteColumn(
  db: MigrateUpArgs['db'],
  table: string,
  column: string,
  blocks: readonly Block[],
  rewrite: Rewrite,
): Promise<void> {
  const known = await db.execute(sql`
    select 1 from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name = ${column}`)
  // Added by a later migration, which then has nothing to take along.
  if (known.rows.length === 0) return
  const from = sql.identifier(table)
  const name = sql.identifier(column)
  const { rows } = await db.execute(
    sql`select id, ${name} as value from ${from} where ${name} is not null`,
  )
  for (const { id, value } of rows) {
    const rewritten = JSON.stringify(rewrite(value, blocks))
    await db.execute(sql`update ${from} set ${name} = ${rewritten}::jsonb where id = ${id}`)
  }
}

function topLevelBlocks(fields: readonly Field[]): { name: string; blocks: readonly Block[] }[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => topLevelBlocks(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return topLevelBlocks(field.fields)
    return field.type === 'blocks' ? [{ name: field.name, blocks: field.blocks }] : []
  })
}
