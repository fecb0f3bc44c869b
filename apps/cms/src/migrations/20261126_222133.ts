import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_outbox_jobs_kind" ADD VALUE 'search';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "outbox_jobs" ALTER COLUMN "kind" SET DATA TYPE text;
  DELETE FROM "outbox_jobs" WHERE "kind" = 'search';
  DROP TYPE "public"."enum_outbox_jobs_kind";
  CREATE TYPE "public"."enum_outbox_jobs_kind" AS ENUM('revalidate', 'mail');
  ALTER TABLE "outbox_jobs" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_outbox_jobs_kind" USING "kind"::"public"."enum_outbox_jobs_kind";`)
}
