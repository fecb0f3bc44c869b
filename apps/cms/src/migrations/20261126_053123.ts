import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_recurrence_weeks" AS ENUM('1', '2', '3', '4', '5', 'last');
  CREATE TYPE "public"."enum_events_recurrence_weekdays" AS ENUM('sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat');
  CREATE TYPE "public"."enum_events_recurrence_pattern" AS ENUM('monthly-weekday', 'weekly', 'biweekly', 'monthly-day');
  CREATE TYPE "public"."enum__events_v_version_recurrence_weeks" AS ENUM('1', '2', '3', '4', '5', 'last');
  CREATE TYPE "public"."enum__events_v_version_recurrence_weekdays" AS ENUM('sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat');
  CREATE TYPE "public"."enum__events_v_version_recurrence_pattern" AS ENUM('monthly-weekday', 'weekly', 'biweekly', 'monthly-day');
  CREATE TABLE "events_recurrence_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_recurrence_weeks",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_recurrence_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_recurrence_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_recurrence_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar
  );
  
  CREATE TABLE "_events_v_version_recurrence_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_recurrence_weeks",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_recurrence_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_recurrence_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_recurrence_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  ALTER TABLE "events_occurrences" ADD COLUMN "full" boolean DEFAULT false;
  ALTER TABLE "events_occurrences" ADD COLUMN "rule_date" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_pattern" "enum_events_recurrence_pattern";
  ALTER TABLE "events" ADD COLUMN "recurrence_day_of_month" numeric;
  ALTER TABLE "events" ADD COLUMN "recurrence_start_time" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_end_time" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_from" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_until" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_count" numeric;
  ALTER TABLE "events" ADD COLUMN "recurrence_skip_holidays" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "recurrence_skip_year_end" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "recurrence_applied" jsonb;
  ALTER TABLE "events" ADD COLUMN "application_deadline_days_before" numeric;
  ALTER TABLE "events" ADD COLUMN "flyer_pages" numeric;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "full" boolean DEFAULT false;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "rule_date" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_pattern" "enum__events_v_version_recurrence_pattern";
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_day_of_month" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_start_time" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_end_time" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_from" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_until" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_count" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_skip_holidays" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_skip_year_end" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_applied" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_application_deadline_days_before" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_flyer_pages" numeric;
  ALTER TABLE "events_recurrence_weeks" ADD CONSTRAINT "events_recurrence_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recurrence_weekdays" ADD CONSTRAINT "events_recurrence_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recurrence_exceptions" ADD CONSTRAINT "events_recurrence_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_weeks" ADD CONSTRAINT "_events_v_version_recurrence_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_weekdays" ADD CONSTRAINT "_events_v_version_recurrence_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_exceptions" ADD CONSTRAINT "_events_v_version_recurrence_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_recurrence_weeks_order_idx" ON "events_recurrence_weeks" USING btree ("order");
  CREATE INDEX "events_recurrence_weeks_parent_idx" ON "events_recurrence_weeks" USING btree ("parent_id");
  CREATE INDEX "events_recurrence_weekdays_order_idx" ON "events_recurrence_weekdays" USING btree ("order");
  CREATE INDEX "events_recurrence_weekdays_parent_idx" ON "events_recurrence_weekdays" USING btree ("parent_id");
  CREATE INDEX "events_recurrence_exceptions_order_idx" ON "events_recurrence_exceptions" USING btree ("_order");
  CREATE INDEX "events_recurrence_exceptions_parent_id_idx" ON "events_recurrence_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_recurrence_weeks_order_idx" ON "_events_v_version_recurrence_weeks" USING btree ("order");
  CREATE INDEX "_events_v_version_recurrence_weeks_parent_idx" ON "_events_v_version_recurrence_weeks" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_recurrence_weekdays_order_idx" ON "_events_v_version_recurrence_weekdays" USING btree ("order");
  CREATE INDEX "_events_v_version_recurrence_weekdays_parent_idx" ON "_events_v_version_recurrence_weekdays" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_recurrence_exceptions_order_idx" ON "_events_v_version_recurrence_exceptions" USING btree ("_order");
  CREATE INDEX "_events_v_version_recurrence_exceptions_parent_id_idx" ON "_events_v_version_recurrence_exceptions" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_recurrence_weeks" CASCADE;
  DROP TABLE "events_recurrence_weekdays" CASCADE;
  DROP TABLE "events_recurrence_exceptions" CASCADE;
  DROP TABLE "_events_v_version_recurrence_weeks" CASCADE;
  DROP TABLE "_events_v_version_recurrence_weekdays" CASCADE;
  DROP TABLE "_events_v_version_recurrence_exceptions" CASCADE;
  ALTER TABLE "events_occurrences" DROP COLUMN "full";
  ALTER TABLE "events_occurrences" DROP COLUMN "rule_date";
  ALTER TABLE "events" DROP COLUMN "recurrence_pattern";
  ALTER TABLE "events" DROP COLUMN "recurrence_day_of_month";
  ALTER TABLE "events" DROP COLUMN "recurrence_start_time";
  ALTER TABLE "events" DROP COLUMN "recurrence_end_time";
  ALTER TABLE "events" DROP COLUMN "recurrence_from";
  ALTER TABLE "events" DROP COLUMN "recurrence_until";
  ALTER TABLE "events" DROP COLUMN "recurrence_count";
  ALTER TABLE "events" DROP COLUMN "recurrence_skip_holidays";
  ALTER TABLE "events" DROP COLUMN "recurrence_skip_year_end";
  ALTER TABLE "events" DROP COLUMN "recurrence_applied";
  ALTER TABLE "events" DROP COLUMN "application_deadline_days_before";
  ALTER TABLE "events" DROP COLUMN "flyer_pages";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "full";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "rule_date";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_pattern";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_day_of_month";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_start_time";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_end_time";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_from";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_until";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_count";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_skip_holidays";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_skip_year_end";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_applied";
  ALTER TABLE "_events_v" DROP COLUMN "version_application_deadline_days_before";
  ALTER TABLE "_events_v" DROP COLUMN "version_flyer_pages";
  DROP TYPE "public"."enum_events_recurrence_weeks";
  DROP TYPE "public"."enum_events_recurrence_weekdays";
  DROP TYPE "public"."enum_events_recurrence_pattern";
  DROP TYPE "public"."enum__events_v_version_recurrence_weeks";
  DROP TYPE "public"."enum__events_v_version_recurrence_weekdays";
  DROP TYPE "public"."enum__events_v_version_recurrence_pattern";`)
}
