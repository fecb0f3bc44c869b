import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_organization_trust_level" AS ENUM('approval', 'times-and-venue', 'everything');
  ALTER TYPE "public"."enum_editor_roles_system" ADD VALUE 'set-trust';
  CREATE TABLE "event_visits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"event" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"views" numeric DEFAULT 0 NOT NULL,
  	"calendars" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "event_visit_batches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"batch" varchar NOT NULL,
  	"day" varchar NOT NULL
  );
  
  CREATE TABLE "organization_trust" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"organization_id" uuid,
  	"level" "enum_organization_trust_level",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "assignments" ADD COLUMN "reminded_on" varchar;
  ALTER TABLE "organization_trust" ADD CONSTRAINT "organization_trust_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "event_visits_day_idx" ON "event_visits" USING btree ("day");
  CREATE UNIQUE INDEX "event_day_idx" ON "event_visits" USING btree ("event","day");
  CREATE UNIQUE INDEX "event_visit_batches_batch_idx" ON "event_visit_batches" USING btree ("batch");
  CREATE INDEX "event_visit_batches_day_idx" ON "event_visit_batches" USING btree ("day");
  CREATE UNIQUE INDEX "organization_trust_organization_idx" ON "organization_trust" USING btree ("organization_id");
  CREATE INDEX "organization_trust_updated_at_idx" ON "organization_trust" USING btree ("updated_at");
  CREATE INDEX "organization_trust_created_at_idx" ON "organization_trust" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "event_visits" CASCADE;
  DROP TABLE "event_visit_batches" CASCADE;
  DROP TABLE "organization_trust" CASCADE;
  ALTER TABLE "editor_roles_system" ALTER COLUMN "value" SET DATA TYPE text;
  DELETE FROM "editor_roles_system" WHERE "value" = 'set-trust';
  DROP TYPE "public"."enum_editor_roles_system";
  CREATE TYPE "public"."enum_editor_roles_system" AS ENUM('manage-users', 'manage-roles', 'manage-settings', 'read-audit');
  ALTER TABLE "editor_roles_system" ALTER COLUMN "value" SET DATA TYPE "public"."enum_editor_roles_system" USING "value"::"public"."enum_editor_roles_system";
  ALTER TABLE "assignments" DROP COLUMN "reminded_on";
  DROP TYPE "public"."enum_organization_trust_level";`)
}
