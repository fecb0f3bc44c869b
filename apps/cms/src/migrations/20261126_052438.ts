import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_org_phone_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_organizations_services_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum_organizations_services_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum_org_consultation_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_organizations_consultation_center_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum__org_phone_spans_v_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__organizations_v_version_services_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum__organizations_v_version_services_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum__org_consultation_spans_v_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__organizations_v_version_consultation_center_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum_settings_publisher_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_settings_consultation_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TABLE "org_phone_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_org_phone_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_phone_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "org_phone_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "organizations_services_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_organizations_services_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_consultation_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_org_consultation_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_consultation_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "org_consultation_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "_org_phone_spans_v_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__org_phone_spans_v_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_phone_spans_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_org_phone_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v_version_services_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__organizations_v_version_services_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_consultation_spans_v_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__org_consultation_spans_v_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_consultation_spans_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_org_consultation_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "settings_publisher_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_settings_publisher_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_publisher_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "settings_publisher_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "settings_consultation_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_settings_consultation_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_consultation_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "settings_consultation_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"note" varchar
  );
  
  ALTER TABLE "organizations_services" ADD COLUMN "confirmed_by" "enum_organizations_services_confirmed_by";
  ALTER TABLE "organizations" ADD COLUMN "summary" varchar;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_valid_from" varchar;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_valid_from" varchar;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_confirmed_by" "enum_organizations_consultation_center_confirmed_by";
  ALTER TABLE "_organizations_v_version_services" ADD COLUMN "confirmed_by" "enum__organizations_v_version_services_confirmed_by";
  ALTER TABLE "_organizations_v" ADD COLUMN "version_summary" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_valid_from" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_valid_from" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_confirmed_by" "enum__organizations_v_version_consultation_center_confirmed_by";
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_valid_from" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_valid_from" varchar;
  ALTER TABLE "org_phone_spans_weekdays" ADD CONSTRAINT "org_phone_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."org_phone_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_phone_spans" ADD CONSTRAINT "org_phone_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_phone_closed" ADD CONSTRAINT "org_phone_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_services_cancers" ADD CONSTRAINT "organizations_services_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_spans_weekdays" ADD CONSTRAINT "org_consultation_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."org_consultation_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_spans" ADD CONSTRAINT "org_consultation_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_closed" ADD CONSTRAINT "org_consultation_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_spans_v_weekdays" ADD CONSTRAINT "_org_phone_spans_v_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_org_phone_spans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_spans_v" ADD CONSTRAINT "_org_phone_spans_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_closed_v" ADD CONSTRAINT "_org_phone_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_services_cancers" ADD CONSTRAINT "_organizations_v_version_services_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organizations_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_spans_v_weekdays" ADD CONSTRAINT "_org_consultation_spans_v_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_org_consultation_spans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_spans_v" ADD CONSTRAINT "_org_consultation_spans_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_closed_v" ADD CONSTRAINT "_org_consultation_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_spans_weekdays" ADD CONSTRAINT "settings_publisher_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_publisher_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_spans" ADD CONSTRAINT "settings_publisher_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_closed" ADD CONSTRAINT "settings_publisher_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_spans_weekdays" ADD CONSTRAINT "settings_consultation_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_consultation_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_spans" ADD CONSTRAINT "settings_consultation_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_closed" ADD CONSTRAINT "settings_consultation_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "org_phone_spans_weekdays_order_idx" ON "org_phone_spans_weekdays" USING btree ("order");
  CREATE INDEX "org_phone_spans_weekdays_parent_idx" ON "org_phone_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "org_phone_spans_order_idx" ON "org_phone_spans" USING btree ("_order");
  CREATE INDEX "org_phone_spans_parent_id_idx" ON "org_phone_spans" USING btree ("_parent_id");
  CREATE INDEX "org_phone_closed_order_idx" ON "org_phone_closed" USING btree ("_order");
  CREATE INDEX "org_phone_closed_parent_id_idx" ON "org_phone_closed" USING btree ("_parent_id");
  CREATE INDEX "organizations_services_cancers_order_idx" ON "organizations_services_cancers" USING btree ("order");
  CREATE INDEX "organizations_services_cancers_parent_idx" ON "organizations_services_cancers" USING btree ("parent_id");
  CREATE INDEX "org_consultation_spans_weekdays_order_idx" ON "org_consultation_spans_weekdays" USING btree ("order");
  CREATE INDEX "org_consultation_spans_weekdays_parent_idx" ON "org_consultation_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "org_consultation_spans_order_idx" ON "org_consultation_spans" USING btree ("_order");
  CREATE INDEX "org_consultation_spans_parent_id_idx" ON "org_consultation_spans" USING btree ("_parent_id");
  CREATE INDEX "org_consultation_closed_order_idx" ON "org_consultation_closed" USING btree ("_order");
  CREATE INDEX "org_consultation_closed_parent_id_idx" ON "org_consultation_closed" USING btree ("_parent_id");
  CREATE INDEX "_org_phone_spans_v_weekdays_order_idx" ON "_org_phone_spans_v_weekdays" USING btree ("order");
  CREATE INDEX "_org_phone_spans_v_weekdays_parent_idx" ON "_org_phone_spans_v_weekdays" USING btree ("parent_id");
  CREATE INDEX "_org_phone_spans_v_order_idx" ON "_org_phone_spans_v" USING btree ("_order");
  CREATE INDEX "_org_phone_spans_v_parent_id_idx" ON "_org_phone_spans_v" USING btree ("_parent_id");
  CREATE INDEX "_org_phone_closed_v_order_idx" ON "_org_phone_closed_v" USING btree ("_order");
  CREATE INDEX "_org_phone_closed_v_parent_id_idx" ON "_org_phone_closed_v" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_version_services_cancers_order_idx" ON "_organizations_v_version_services_cancers" USING btree ("order");
  CREATE INDEX "_organizations_v_version_services_cancers_parent_idx" ON "_organizations_v_version_services_cancers" USING btree ("parent_id");
  CREATE INDEX "_org_consultation_spans_v_weekdays_order_idx" ON "_org_consultation_spans_v_weekdays" USING btree ("order");
  CREATE INDEX "_org_consultation_spans_v_weekdays_parent_idx" ON "_org_consultation_spans_v_weekdays" USING btree ("parent_id");
  CREATE INDEX "_org_consultation_spans_v_order_idx" ON "_org_consultation_spans_v" USING btree ("_order");
  CREATE INDEX "_org_consultation_spans_v_parent_id_idx" ON "_org_consultation_spans_v" USING btree ("_parent_id");
  CREATE INDEX "_org_consultation_closed_v_order_idx" ON "_org_consultation_closed_v" USING btree ("_order");
  CREATE INDEX "_org_consultation_closed_v_parent_id_idx" ON "_org_consultation_closed_v" USING btree ("_parent_id");
  CREATE INDEX "settings_publisher_spans_weekdays_order_idx" ON "settings_publisher_spans_weekdays" USING btree ("order");
  CREATE INDEX "settings_publisher_spans_weekdays_parent_idx" ON "settings_publisher_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "settings_publisher_spans_order_idx" ON "settings_publisher_spans" USING btree ("_order");
  CREATE INDEX "settings_publisher_spans_parent_id_idx" ON "settings_publisher_spans" USING btree ("_parent_id");
  CREATE INDEX "settings_publisher_closed_order_idx" ON "settings_publisher_closed" USING btree ("_order");
  CREATE INDEX "settings_publisher_closed_parent_id_idx" ON "settings_publisher_closed" USING btree ("_parent_id");
  CREATE INDEX "settings_consultation_spans_weekdays_order_idx" ON "settings_consultation_spans_weekdays" USING btree ("order");
  CREATE INDEX "settings_consultation_spans_weekdays_parent_idx" ON "settings_consultation_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "settings_consultation_spans_order_idx" ON "settings_consultation_spans" USING btree ("_order");
  CREATE INDEX "settings_consultation_spans_parent_id_idx" ON "settings_consultation_spans" USING btree ("_parent_id");
  CREATE INDEX "settings_consultation_closed_order_idx" ON "settings_consultation_closed" USING btree ("_order");
  CREATE INDEX "settings_consultation_closed_parent_id_idx" ON "settings_consultation_closed" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "org_phone_spans_weekdays" CASCADE;
  DROP TABLE "org_phone_spans" CASCADE;
  DROP TABLE "org_phone_closed" CASCADE;
  DROP TABLE "organizations_services_cancers" CASCADE;
  DROP TABLE "org_consultation_spans_weekdays" CASCADE;
  DROP TABLE "org_consultation_spans" CASCADE;
  DROP TABLE "org_consultation_closed" CASCADE;
  DROP TABLE "_org_phone_spans_v_weekdays" CASCADE;
  DROP TABLE "_org_phone_spans_v" CASCADE;
  DROP TABLE "_org_phone_closed_v" CASCADE;
  DROP TABLE "_organizations_v_version_services_cancers" CASCADE;
  DROP TABLE "_org_consultation_spans_v_weekdays" CASCADE;
  DROP TABLE "_org_consultation_spans_v" CASCADE;
  DROP TABLE "_org_consultation_closed_v" CASCADE;
  DROP TABLE "settings_publisher_spans_weekdays" CASCADE;
  DROP TABLE "settings_publisher_spans" CASCADE;
  DROP TABLE "settings_publisher_closed" CASCADE;
  DROP TABLE "settings_consultation_spans_weekdays" CASCADE;
  DROP TABLE "settings_consultation_spans" CASCADE;
  DROP TABLE "settings_consultation_closed" CASCADE;
  ALTER TABLE "organizations_services" DROP COLUMN "confirmed_by";
  ALTER TABLE "organizations" DROP COLUMN "summary";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_closed_on_holidays";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_closed_at_new_year";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_valid_from";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_closed_on_holidays";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_closed_at_new_year";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_valid_from";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_confirmed_by";
  ALTER TABLE "_organizations_v_version_services" DROP COLUMN "confirmed_by";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_summary";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_closed_on_holidays";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_closed_at_new_year";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_valid_from";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_closed_on_holidays";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_closed_at_new_year";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_valid_from";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_confirmed_by";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_closed_on_holidays";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_closed_at_new_year";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_valid_from";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_closed_on_holidays";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_closed_at_new_year";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_valid_from";
  DROP TYPE "public"."enum_org_phone_spans_weekdays";
  DROP TYPE "public"."enum_organizations_services_cancers";
  DROP TYPE "public"."enum_organizations_services_confirmed_by";
  DROP TYPE "public"."enum_org_consultation_spans_weekdays";
  DROP TYPE "public"."enum_organizations_consultation_center_confirmed_by";
  DROP TYPE "public"."enum__org_phone_spans_v_weekdays";
  DROP TYPE "public"."enum__organizations_v_version_services_cancers";
  DROP TYPE "public"."enum__organizations_v_version_services_confirmed_by";
  DROP TYPE "public"."enum__org_consultation_spans_v_weekdays";
  DROP TYPE "public"."enum__organizations_v_version_consultation_center_confirmed_by";
  DROP TYPE "public"."enum_settings_publisher_spans_weekdays";
  DROP TYPE "public"."enum_settings_consultation_spans_weekdays";`)
}
