import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "beginning" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_beginning" varchar;
  CREATE INDEX "events_beginning_idx" ON "events" USING btree ("beginning");
  CREATE INDEX "_events_v_version_version_beginning_idx" ON "_events_v" USING btree ("version_beginning");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "events_beginning_idx";
  DROP INDEX "_events_v_version_version_beginning_idx";
  ALTER TABLE "events" DROP COLUMN "beginning";
  ALTER TABLE "_events_v" DROP COLUMN "version_beginning";`)
}
