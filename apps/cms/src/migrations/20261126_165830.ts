import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_occurrences_previous_status" AS ENUM('scheduled', 'cancelled', 'postponed', 'absent');
  ALTER TYPE "public"."enum_events_occurrences_status" ADD VALUE 'postponed';
  ALTER TYPE "public"."enum__events_v_version_occurrences_status" ADD VALUE 'postponed';
  ALTER TABLE "events_occurrences" ADD COLUMN "status_note" varchar;
  ALTER TABLE "events_occurrences" ADD COLUMN "announcement_previous_status" "enum_events_occurrences_previous_status";
  ALTER TABLE "events_occurrences" ADD COLUMN "announcement_previous_note" varchar;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "status_note" varchar;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "announcement_previous_status" "enum_events_occurrences_previous_status";
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "announcement_previous_note" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_occurrences" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "events_occurrences" ALTER COLUMN "status" SET DEFAULT 'scheduled'::text;
  UPDATE "events_occurrences" SET "status" = 'cancelled' WHERE "status" = 'postponed';
  DROP TYPE "public"."enum_events_occurrences_status";
  CREATE TYPE "public"."enum_events_occurrences_status" AS ENUM('scheduled', 'cancelled');
  ALTER TABLE "events_occurrences" ALTER COLUMN "status" SET DEFAULT 'scheduled'::"public"."enum_events_occurrences_status";
  ALTER TABLE "events_occurrences" ALTER COLUMN "status" SET DATA TYPE "public"."enum_events_occurrences_status" USING "status"::"public"."enum_events_occurrences_status";
  ALTER TABLE "_events_v_version_occurrences" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "_events_v_version_occurrences" ALTER COLUMN "status" SET DEFAULT 'scheduled'::text;
  UPDATE "_events_v_version_occurrences" SET "status" = 'cancelled' WHERE "status" = 'postponed';
  DROP TYPE "public"."enum__events_v_version_occurrences_status";
  CREATE TYPE "public"."enum__events_v_version_occurrences_status" AS ENUM('scheduled', 'cancelled');
  ALTER TABLE "_events_v_version_occurrences" ALTER COLUMN "status" SET DEFAULT 'scheduled'::"public"."enum__events_v_version_occurrences_status";
  ALTER TABLE "_events_v_version_occurrences" ALTER COLUMN "status" SET DATA TYPE "public"."enum__events_v_version_occurrences_status" USING "status"::"public"."enum__events_v_version_occurrences_status";
  ALTER TABLE "events_occurrences" DROP COLUMN "status_note";
  ALTER TABLE "events_occurrences" DROP COLUMN "announcement_previous_status";
  ALTER TABLE "events_occurrences" DROP COLUMN "announcement_previous_note";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "status_note";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "announcement_previous_status";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "announcement_previous_note";
  DROP TYPE "public"."enum_events_occurrences_previous_status";`)
}
