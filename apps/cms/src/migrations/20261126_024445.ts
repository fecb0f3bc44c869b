import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_disabled_because" AS ENUM('inactive');
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"document_title" varchar,
  	"user_id" uuid,
  	"handed_over_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "users" ADD COLUMN "last_sign_in_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "inactivity_warned_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "opened_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "disabled_because" "enum_users_disabled_because";
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "assignments_user_idx" ON "assignments" USING btree ("user_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "collection_documentId_idx" ON "assignments" USING btree ("collection","document_id");
  CREATE INDEX "users_last_sign_in_at_idx" ON "users" USING btree ("last_sign_in_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "assignments" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "assignments" CASCADE;
  DROP INDEX "users_last_sign_in_at_idx";
  ALTER TABLE "users" DROP COLUMN "last_sign_in_at";
  ALTER TABLE "users" DROP COLUMN "inactivity_warned_at";
  ALTER TABLE "users" DROP COLUMN "opened_at";
  ALTER TABLE "users" DROP COLUMN "disabled_because";
  DROP TYPE "public"."enum_users_disabled_because";`)
}
