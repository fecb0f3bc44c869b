import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_site_settings_hospital_totals_counts_designation" AS ENUM('national-cancer-center', 'prefectural-core', 'regional-core', 'specific-field-core', 'regional-care', 'prefectural-core-provisional', 'regional-core-provisional', 'specific-field-core-provisional', 'regional-care-provisional', 'metropolitan-core', 'metropolitan-cooperation', 'childhood-core', 'metropolitan-childhood', 'genome-core', 'genome-hub', 'genome-cooperation');
  CREATE TABLE "site_settings_hospital_totals_counts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"designation" "enum_site_settings_hospital_totals_counts_designation" NOT NULL,
  	"total" numeric NOT NULL
  );
  
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_label" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_url" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_as_of" varchar;
  ALTER TABLE "site_settings_hospital_totals_counts" ADD CONSTRAINT "site_settings_hospital_totals_counts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "site_settings_hospital_totals_counts_order_idx" ON "site_settings_hospital_totals_counts" USING btree ("_order");
  CREATE INDEX "site_settings_hospital_totals_counts_parent_id_idx" ON "site_settings_hospital_totals_counts" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "site_settings_hospital_totals_counts" CASCADE;
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_label";
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_url";
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_as_of";
  DROP TYPE "public"."enum_site_settings_hospital_totals_counts_designation";`)
}
