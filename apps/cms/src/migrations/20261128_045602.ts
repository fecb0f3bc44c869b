import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "assignments" ADD COLUMN "claimed_by_id" uuid;
  ALTER TABLE "assignments" ADD COLUMN "claimed_at" timestamp(3) with time zone;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_claimed_by_id_users_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "assignments_claimed_by_idx" ON "assignments" USING btree ("claimed_by_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "assignments" DROP CONSTRAINT "assignments_claimed_by_id_users_id_fk";
  
  DROP INDEX "assignments_claimed_by_idx";
  ALTER TABLE "assignments" DROP COLUMN "claimed_by_id";
  ALTER TABLE "assignments" DROP COLUMN "claimed_at";`)
}
