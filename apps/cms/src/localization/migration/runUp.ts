import { sql } from '@payloadcms/db-postgres'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { copyTexts } from './copyTexts'
import { rewriteBlocks } from './rewriteBlocks'
import { wrapTexts } from './wrapTexts'

type Options = Pick<MigrateUpArgs, 'db' | 'payload'>

/**
 * Runs the generated statements of a migration that makes texts translatable, and takes the texts along: new tables
 * first, then the texts into them as Japanese, then the old columns go.
 *
 * @param generated the statements as Payload wrote them
 * @param options whether texts of blocks become translatable as well; false where they are already
 */
export async function runUp(
  { db, payload }: Options,
  generated: string,
  { blocks = true }: { blocks?: boolean } = {},
): Promise<void> {
  const statements = generated.split(/;\s*\n/)
  const first = statements.findIndex((statement) => /\bDROP COLUMN\b/.test(statement))
  const end = first === -1 ? statements.length : first
  await db.execute(sql.raw(statements.slice(0, end).join(';\n')))
  await copyTexts(db, 'to-locales')
  if (blocks) await rewriteBlocks({ db, payload }, wrapTexts)
  if (end < statements.length) await db.execute(sql.raw(statements.slice(end).join(';\n')))
}
