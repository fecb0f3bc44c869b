import { sql } from '@payloadcms/db-postgres'
import type { MigrateDownArgs } from '@payloadcms/db-postgres'
import { copyTexts } from './copyTexts'
import { rewriteBlocks } from './rewriteBlocks'
import { unwrapTexts } from './unwrapTexts'

type Options = Pick<MigrateDownArgs, 'db' | 'payload'>

const ADDED = /^\s*ALTER TABLE ("[^"]+") ADD COLUMN ("[^"]+") .*?( NOT NULL)?;?\s*$/

/**
 * The way back of `runUp`: the old columns come first, then the Japanese texts into them, then the tables of the
 * languages go. What was translated is lost.
 */
export async function runDown(
  { db, payload }: Options,
  generated: string,
  { blocks = true }: { blocks?: boolean } = {},
): Promise<void> {
  const statements = generated.split(/;\s*\n/)
  const added = statements.filter((statement) => ADDED.test(statement))
  const others = statements.filter((statement) => !ADDED.test(statement))
  // A column that must not be empty can only be added empty.
  const columns = added.map((statement) => statement.replace(/ NOT NULL;?\s*$/, ''))
  const notNull = added.flatMap((statement) => {
    const [, table, column, isRequired] = ADDED.exec(statement) ?? []
    return isRequired ? [`ALTER TABLE ${table} ALTER COLUMN ${column} SET NOT NULL`] : []
  })
  await db.execute(sql.raw(columns.join(';\n')))
  await copyTexts(db, 'from-locales')
  if (blocks) await rewriteBlocks({ db, payload }, unwrapTexts)
  await db.execute(sql.raw([...notNull, ...others].join(';\n')))
}
