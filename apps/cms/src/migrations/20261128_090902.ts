import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  CREATE INDEX "event_visits_day_idx" ON "event_visits" USING btree ("day");
  CREATE UNIQUE INDEX "event_day_idx" ON "event_visits" USING btree ("event","day");
  CREATE UNIQUE INDEX "event_visit_batches_batch_idx" ON "event_visit_batches" USING btree ("batch");
  CREATE INDEX "event_visit_batches_day_idx" ON "event_visit_batches" USING btree ("day");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "event_visits" CASCADE;
  DROP TABLE "event_visit_batches" CASCADE;`)
}
