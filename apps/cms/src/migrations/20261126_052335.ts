import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "archive_video_no_captions" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_archive_video_no_captions" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "archive_video_no_captions";
  ALTER TABLE "_events_v" DROP COLUMN "version_archive_video_no_captions";`)
}
