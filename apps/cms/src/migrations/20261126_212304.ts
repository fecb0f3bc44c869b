import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_consultation_centers_total" numeric;
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_consultation_centers_as_of" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_consultation_centers_label" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "hospital_totals_consultation_centers_url" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_consultation_centers_total";
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_consultation_centers_as_of";
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_consultation_centers_label";
  ALTER TABLE "site_settings" DROP COLUMN "hospital_totals_consultation_centers_url";`)
}
