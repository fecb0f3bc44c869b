import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { runDown } from '../localization/migration/runDown'
import { runUp } from '../localization/migration/runUp'

export async function up(args: MigrateUpArgs): Promise<void> {
  await runUp(args, `
   CREATE TYPE "public"."_locales" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__content_items_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__topics_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__glossary_terms_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__accessibility_results_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__chat_answers_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__resources_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__organizations_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum__home_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TABLE "content_items_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"ended_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_content_items_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_ended_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "topics_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_header_locales" (
  	"link_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_links_locales" (
  	"link_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "navigation_footer_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_alerts_locales" (
  	"title" varchar,
  	"body" varchar,
  	"link_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar,
  	"tagline" varchar,
  	"consultation_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "_content_items_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_content_items_v" ADD COLUMN "published_locale" "enum__content_items_v_published_locale";
  ALTER TABLE "_topics_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_topics_v" ADD COLUMN "published_locale" "enum__topics_v_published_locale";
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "published_locale" "enum__glossary_terms_v_published_locale";
  ALTER TABLE "_accessibility_results_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_accessibility_results_v" ADD COLUMN "published_locale" "enum__accessibility_results_v_published_locale";
  ALTER TABLE "_chat_answers_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_chat_answers_v" ADD COLUMN "published_locale" "enum__chat_answers_v_published_locale";
  ALTER TABLE "_events_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "published_locale" "enum__events_v_published_locale";
  ALTER TABLE "_resources_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_resources_v" ADD COLUMN "published_locale" "enum__resources_v_published_locale";
  ALTER TABLE "_organizations_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_organizations_v" ADD COLUMN "published_locale" "enum__organizations_v_published_locale";
  ALTER TABLE "_home_v" ADD COLUMN "snapshot" boolean;
  ALTER TABLE "_home_v" ADD COLUMN "published_locale" "enum__home_v_published_locale";
  ALTER TABLE "content_items_locales" ADD CONSTRAINT "content_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_locales" ADD CONSTRAINT "_content_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header_locales" ADD CONSTRAINT "navigation_header_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_header"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_links_locales" ADD CONSTRAINT "navigation_footer_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_locales" ADD CONSTRAINT "navigation_footer_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_alerts_locales" ADD CONSTRAINT "site_settings_alerts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_alerts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "content_items_locales_locale_parent_id_unique" ON "content_items_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_content_items_v_locales_locale_parent_id_unique" ON "_content_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "navigation_header_locales_locale_parent_id_unique" ON "navigation_header_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_links_locales_locale_parent_id_unique" ON "navigation_footer_links_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "navigation_footer_locales_locale_parent_id_unique" ON "navigation_footer_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "site_settings_alerts_locales_locale_parent_id_unique" ON "site_settings_alerts_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_content_items_v_snapshot_idx" ON "_content_items_v" USING btree ("snapshot");
  CREATE INDEX "_content_items_v_published_locale_idx" ON "_content_items_v" USING btree ("published_locale");
  CREATE INDEX "_topics_v_snapshot_idx" ON "_topics_v" USING btree ("snapshot");
  CREATE INDEX "_topics_v_published_locale_idx" ON "_topics_v" USING btree ("published_locale");
  CREATE INDEX "_glossary_terms_v_snapshot_idx" ON "_glossary_terms_v" USING btree ("snapshot");
  CREATE INDEX "_glossary_terms_v_published_locale_idx" ON "_glossary_terms_v" USING btree ("published_locale");
  CREATE INDEX "_accessibility_results_v_snapshot_idx" ON "_accessibility_results_v" USING btree ("snapshot");
  CREATE INDEX "_accessibility_results_v_published_locale_idx" ON "_accessibility_results_v" USING btree ("published_locale");
  CREATE INDEX "_chat_answers_v_snapshot_idx" ON "_chat_answers_v" USING btree ("snapshot");
  CREATE INDEX "_chat_answers_v_published_locale_idx" ON "_chat_answers_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_resources_v_snapshot_idx" ON "_resources_v" USING btree ("snapshot");
  CREATE INDEX "_resources_v_published_locale_idx" ON "_resources_v" USING btree ("published_locale");
  CREATE INDEX "_organizations_v_snapshot_idx" ON "_organizations_v" USING btree ("snapshot");
  CREATE INDEX "_organizations_v_published_locale_idx" ON "_organizations_v" USING btree ("published_locale");
  CREATE INDEX "_home_v_snapshot_idx" ON "_home_v" USING btree ("snapshot");
  CREATE INDEX "_home_v_published_locale_idx" ON "_home_v" USING btree ("published_locale");
  ALTER TABLE "content_items" DROP COLUMN "title";
  ALTER TABLE "content_items" DROP COLUMN "summary";
  ALTER TABLE "content_items" DROP COLUMN "body";
  ALTER TABLE "content_items" DROP COLUMN "ended_note";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_title";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_summary";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_body";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_ended_note";
  ALTER TABLE "topics" DROP COLUMN "title";
  ALTER TABLE "topics" DROP COLUMN "summary";
  ALTER TABLE "_topics_v" DROP COLUMN "version_title";
  ALTER TABLE "_topics_v" DROP COLUMN "version_summary";
  ALTER TABLE "navigation_header" DROP COLUMN "link_label";
  ALTER TABLE "navigation_footer_links" DROP COLUMN "link_label";
  ALTER TABLE "navigation_footer" DROP COLUMN "heading";
  ALTER TABLE "site_settings_alerts" DROP COLUMN "title";
  ALTER TABLE "site_settings_alerts" DROP COLUMN "body";
  ALTER TABLE "site_settings_alerts" DROP COLUMN "link_label";
  ALTER TABLE "site_settings" DROP COLUMN "site_name";
  ALTER TABLE "site_settings" DROP COLUMN "tagline";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_name";`)
}

export async function down(args: MigrateDownArgs): Promise<void> {
  await runDown(args, `
   ALTER TABLE "content_items_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_content_items_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "topics_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "navigation_header_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "navigation_footer_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "navigation_footer_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_alerts_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "content_items_locales" CASCADE;
  DROP TABLE "_content_items_v_locales" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "navigation_header_locales" CASCADE;
  DROP TABLE "navigation_footer_links_locales" CASCADE;
  DROP TABLE "navigation_footer_locales" CASCADE;
  DROP TABLE "site_settings_alerts_locales" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP INDEX "_content_items_v_snapshot_idx";
  DROP INDEX "_content_items_v_published_locale_idx";
  DROP INDEX "_topics_v_snapshot_idx";
  DROP INDEX "_topics_v_published_locale_idx";
  DROP INDEX "_glossary_terms_v_snapshot_idx";
  DROP INDEX "_glossary_terms_v_published_locale_idx";
  DROP INDEX "_accessibility_results_v_snapshot_idx";
  DROP INDEX "_accessibility_results_v_published_locale_idx";
  DROP INDEX "_chat_answers_v_snapshot_idx";
  DROP INDEX "_chat_answers_v_published_locale_idx";
  DROP INDEX "_events_v_snapshot_idx";
  DROP INDEX "_events_v_published_locale_idx";
  DROP INDEX "_resources_v_snapshot_idx";
  DROP INDEX "_resources_v_published_locale_idx";
  DROP INDEX "_organizations_v_snapshot_idx";
  DROP INDEX "_organizations_v_published_locale_idx";
  DROP INDEX "_home_v_snapshot_idx";
  DROP INDEX "_home_v_published_locale_idx";
  ALTER TABLE "content_items" ADD COLUMN "title" varchar;
  ALTER TABLE "content_items" ADD COLUMN "summary" varchar;
  ALTER TABLE "content_items" ADD COLUMN "body" jsonb;
  ALTER TABLE "content_items" ADD COLUMN "ended_note" varchar;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_title" varchar;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_summary" varchar;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_body" jsonb;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_ended_note" varchar;
  ALTER TABLE "topics" ADD COLUMN "title" varchar;
  ALTER TABLE "topics" ADD COLUMN "summary" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_title" varchar;
  ALTER TABLE "_topics_v" ADD COLUMN "version_summary" varchar;
  ALTER TABLE "navigation_header" ADD COLUMN "link_label" varchar;
  ALTER TABLE "navigation_footer_links" ADD COLUMN "link_label" varchar;
  ALTER TABLE "navigation_footer" ADD COLUMN "heading" varchar;
  ALTER TABLE "site_settings_alerts" ADD COLUMN "title" varchar NOT NULL;
  ALTER TABLE "site_settings_alerts" ADD COLUMN "body" varchar;
  ALTER TABLE "site_settings_alerts" ADD COLUMN "link_label" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "site_name" varchar NOT NULL;
  ALTER TABLE "site_settings" ADD COLUMN "tagline" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_name" varchar;
  ALTER TABLE "_content_items_v" DROP COLUMN "snapshot";
  ALTER TABLE "_content_items_v" DROP COLUMN "published_locale";
  ALTER TABLE "_topics_v" DROP COLUMN "snapshot";
  ALTER TABLE "_topics_v" DROP COLUMN "published_locale";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "snapshot";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "published_locale";
  ALTER TABLE "_accessibility_results_v" DROP COLUMN "snapshot";
  ALTER TABLE "_accessibility_results_v" DROP COLUMN "published_locale";
  ALTER TABLE "_chat_answers_v" DROP COLUMN "snapshot";
  ALTER TABLE "_chat_answers_v" DROP COLUMN "published_locale";
  ALTER TABLE "_events_v" DROP COLUMN "snapshot";
  ALTER TABLE "_events_v" DROP COLUMN "published_locale";
  ALTER TABLE "_resources_v" DROP COLUMN "snapshot";
  ALTER TABLE "_resources_v" DROP COLUMN "published_locale";
  ALTER TABLE "_organizations_v" DROP COLUMN "snapshot";
  ALTER TABLE "_organizations_v" DROP COLUMN "published_locale";
  ALTER TABLE "_home_v" DROP COLUMN "snapshot";
  ALTER TABLE "_home_v" DROP COLUMN "published_locale";
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum__content_items_v_published_locale";
  DROP TYPE "public"."enum__topics_v_published_locale";
  DROP TYPE "public"."enum__glossary_terms_v_published_locale";
  DROP TYPE "public"."enum__accessibility_results_v_published_locale";
  DROP TYPE "public"."enum__chat_answers_v_published_locale";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum__resources_v_published_locale";
  DROP TYPE "public"."enum__organizations_v_published_locale";
  DROP TYPE "public"."enum__home_v_published_locale";`)
}
