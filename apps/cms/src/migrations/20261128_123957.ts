import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organizations" ADD COLUMN "known_findings" jsonb;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_known_findings" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "organizations" DROP COLUMN "known_findings";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_known_findings";`)
}
