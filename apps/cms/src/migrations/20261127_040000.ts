import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What can be quoted of a published document stands in its row of the search index, so that it comes and goes with it.
 * Neither is a collection, so this migration has no snapshot of its own; the rows are made anew when the portal starts,
 * because their version is an older one.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "search_documents" ADD COLUMN "sections" jsonb NOT NULL DEFAULT '[]';
  ALTER TABLE "search_documents" ADD COLUMN "confirmed_on" date;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "search_documents" DROP COLUMN "sections";
  ALTER TABLE "search_documents" DROP COLUMN "confirmed_on";`)
}
