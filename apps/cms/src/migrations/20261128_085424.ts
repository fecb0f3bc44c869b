import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_writing_words_entries_list" AS ENUM('words', 'symbols', 'vague-links', 'vague-alts', 'vague-titles', 'relative', 'spaced', 'jargon', 'advertising', 'mail-hosts');
  CREATE TYPE "public"."enum_writing_words_off_list" AS ENUM('words', 'symbols', 'vague-links', 'vague-alts', 'vague-titles', 'relative', 'spaced', 'jargon', 'advertising', 'mail-hosts');
  CREATE TYPE "public"."enum_writing_words_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__writing_words_v_version_entries_list" AS ENUM('words', 'symbols', 'vague-links', 'vague-alts', 'vague-titles', 'relative', 'spaced', 'jargon', 'advertising', 'mail-hosts');
  CREATE TYPE "public"."enum__writing_words_v_version_off_list" AS ENUM('words', 'symbols', 'vague-links', 'vague-alts', 'vague-titles', 'relative', 'spaced', 'jargon', 'advertising', 'mail-hosts');
  CREATE TYPE "public"."enum__writing_words_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__writing_words_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TABLE "text_checks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"title" varchar,
  	"organization_id" uuid,
  	"blockers" numeric,
  	"warnings" numeric,
  	"hints" numeric,
  	"findings" jsonb,
  	"checked_on" varchar,
  	"next_on" varchar,
  	"stamp" varchar
  );
  
  CREATE TABLE "writing_words_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"list" "enum_writing_words_entries_list",
  	"word" varchar,
  	"instead" varchar,
  	"reason" varchar,
  	"unless" varchar
  );
  
  CREATE TABLE "writing_words_off" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"list" "enum_writing_words_off_list",
  	"word" varchar
  );
  
  CREATE TABLE "writing_words" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_status" "enum_writing_words_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_writing_words_v_version_entries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"list" "enum__writing_words_v_version_entries_list",
  	"word" varchar,
  	"instead" varchar,
  	"reason" varchar,
  	"unless" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_writing_words_v_version_off" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"list" "enum__writing_words_v_version_off_list",
  	"word" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_writing_words_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version__status" "enum__writing_words_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__writing_words_v_published_locale",
  	"latest" boolean
  );
  
  ALTER TABLE "content_items" ADD COLUMN "known_findings" jsonb;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_known_findings" jsonb;
  ALTER TABLE "events" ADD COLUMN "known_findings" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_known_findings" jsonb;
  ALTER TABLE "text_checks" ADD CONSTRAINT "text_checks_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "writing_words_entries" ADD CONSTRAINT "writing_words_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."writing_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "writing_words_off" ADD CONSTRAINT "writing_words_off_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."writing_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_writing_words_v_version_entries" ADD CONSTRAINT "_writing_words_v_version_entries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_writing_words_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_writing_words_v_version_off" ADD CONSTRAINT "_writing_words_v_version_off_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_writing_words_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "text_checks_organization_idx" ON "text_checks" USING btree ("organization_id");
  CREATE INDEX "text_checks_blockers_idx" ON "text_checks" USING btree ("blockers");
  CREATE UNIQUE INDEX "collection_documentId_1_idx" ON "text_checks" USING btree ("collection","document_id");
  CREATE INDEX "writing_words_entries_order_idx" ON "writing_words_entries" USING btree ("_order");
  CREATE INDEX "writing_words_entries_parent_id_idx" ON "writing_words_entries" USING btree ("_parent_id");
  CREATE INDEX "writing_words_off_order_idx" ON "writing_words_off" USING btree ("_order");
  CREATE INDEX "writing_words_off_parent_id_idx" ON "writing_words_off" USING btree ("_parent_id");
  CREATE INDEX "writing_words__status_idx" ON "writing_words" USING btree ("_status");
  CREATE INDEX "_writing_words_v_version_entries_order_idx" ON "_writing_words_v_version_entries" USING btree ("_order");
  CREATE INDEX "_writing_words_v_version_entries_parent_id_idx" ON "_writing_words_v_version_entries" USING btree ("_parent_id");
  CREATE INDEX "_writing_words_v_version_off_order_idx" ON "_writing_words_v_version_off" USING btree ("_order");
  CREATE INDEX "_writing_words_v_version_off_parent_id_idx" ON "_writing_words_v_version_off" USING btree ("_parent_id");
  CREATE INDEX "_writing_words_v_version_version__status_idx" ON "_writing_words_v" USING btree ("version__status");
  CREATE INDEX "_writing_words_v_created_at_idx" ON "_writing_words_v" USING btree ("created_at");
  CREATE INDEX "_writing_words_v_updated_at_idx" ON "_writing_words_v" USING btree ("updated_at");
  CREATE INDEX "_writing_words_v_snapshot_idx" ON "_writing_words_v" USING btree ("snapshot");
  CREATE INDEX "_writing_words_v_published_locale_idx" ON "_writing_words_v" USING btree ("published_locale");
  CREATE INDEX "_writing_words_v_latest_idx" ON "_writing_words_v" USING btree ("latest");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "text_checks" CASCADE;
  DROP TABLE "writing_words_entries" CASCADE;
  DROP TABLE "writing_words_off" CASCADE;
  DROP TABLE "writing_words" CASCADE;
  DROP TABLE "_writing_words_v_version_entries" CASCADE;
  DROP TABLE "_writing_words_v_version_off" CASCADE;
  DROP TABLE "_writing_words_v" CASCADE;
  ALTER TABLE "content_items" DROP COLUMN "known_findings";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_known_findings";
  ALTER TABLE "events" DROP COLUMN "known_findings";
  ALTER TABLE "_events_v" DROP COLUMN "version_known_findings";
  DROP TYPE "public"."enum_writing_words_entries_list";
  DROP TYPE "public"."enum_writing_words_off_list";
  DROP TYPE "public"."enum_writing_words_status";
  DROP TYPE "public"."enum__writing_words_v_version_entries_list";
  DROP TYPE "public"."enum__writing_words_v_version_off_list";
  DROP TYPE "public"."enum__writing_words_v_version_status";
  DROP TYPE "public"."enum__writing_words_v_published_locale";`)
}
