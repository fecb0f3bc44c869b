import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "copied_from_id" uuid;
  ALTER TABLE "_events_v" ADD COLUMN "version_copied_from_id" uuid;
  ALTER TABLE "events" ADD CONSTRAINT "events_copied_from_id_events_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_copied_from_id_events_id_fk" FOREIGN KEY ("version_copied_from_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "events_copied_from_idx" ON "events" USING btree ("copied_from_id");
  CREATE INDEX "_events_v_version_version_copied_from_idx" ON "_events_v" USING btree ("version_copied_from_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP CONSTRAINT "events_copied_from_id_events_id_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_copied_from_id_events_id_fk";
  
  DROP INDEX "events_copied_from_idx";
  DROP INDEX "_events_v_version_version_copied_from_idx";
  ALTER TABLE "events" DROP COLUMN "copied_from_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_copied_from_id";`)
}
