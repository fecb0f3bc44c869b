import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "imported_as_is" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_imported_as_is" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "imported_as_is";
  ALTER TABLE "_events_v" DROP COLUMN "version_imported_as_is";`)
}
