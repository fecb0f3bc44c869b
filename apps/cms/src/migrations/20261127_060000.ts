import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "chat_counts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL,
  	"language" varchar DEFAULT '' NOT NULL,
  	"kind" varchar DEFAULT '' NOT NULL,
  	"step" varchar DEFAULT '' NOT NULL,
  	"list" varchar DEFAULT '' NOT NULL,
  	"record" varchar DEFAULT '' NOT NULL,
  	"record_title" varchar,
  	"count" numeric DEFAULT 0 NOT NULL,
  	"yes" numeric DEFAULT 0 NOT NULL,
  	"no" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "chat_groups" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group" varchar NOT NULL,
  	"answer_id" varchar,
  	"set_aside_by" varchar,
  	"set_aside_at" timestamp(3) with time zone,
  	"day" varchar NOT NULL
  );
  
  CREATE TABLE "chat_questions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"outcome" varchar,
  	"reply_text" varchar,
  	"record_title" varchar,
  	"record" varchar,
  	"list" varchar,
  	"kind" varchar,
  	"step" varchar,
  	"language" varchar,
  	"day" varchar NOT NULL,
  	"reply" varchar NOT NULL,
  	"group" varchar NOT NULL
  );
  
  CREATE TABLE "chat_ratings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"reply" varchar NOT NULL,
  	"rating" varchar NOT NULL,
  	"day" varchar NOT NULL
  );
  
  ALTER TABLE "chat_settings" ADD COLUMN "keeps_questions" boolean DEFAULT false;
  CREATE INDEX "chat_counts_day_idx" ON "chat_counts" USING btree ("day");
  CREATE UNIQUE INDEX "day_language_kind_step_list_record_idx" ON "chat_counts" USING btree ("day","language","kind","step","list","record");
  CREATE UNIQUE INDEX "chat_groups_group_idx" ON "chat_groups" USING btree ("group");
  CREATE INDEX "chat_groups_day_idx" ON "chat_groups" USING btree ("day");
  CREATE INDEX "chat_questions_day_idx" ON "chat_questions" USING btree ("day");
  CREATE UNIQUE INDEX "chat_questions_reply_idx" ON "chat_questions" USING btree ("reply");
  CREATE INDEX "chat_questions_group_idx" ON "chat_questions" USING btree ("group");
  CREATE UNIQUE INDEX "chat_ratings_reply_idx" ON "chat_ratings" USING btree ("reply");
  CREATE INDEX "chat_ratings_day_idx" ON "chat_ratings" USING btree ("day");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "chat_counts" CASCADE;
  DROP TABLE "chat_groups" CASCADE;
  DROP TABLE "chat_questions" CASCADE;
  DROP TABLE "chat_ratings" CASCADE;
  ALTER TABLE "chat_settings" DROP COLUMN "keeps_questions";`)
}
