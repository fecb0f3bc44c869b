import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_search_entries_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_search_entries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_entries_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__search_entries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__search_entries_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum_best_bets_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_best_bets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__best_bets_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__best_bets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__best_bets_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TABLE "search_entries_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "search_entries_typed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "search_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"built_in" varchar,
  	"is_off" boolean DEFAULT false,
  	"reading" varchar,
  	"reason" varchar,
  	"source" varchar,
  	"workflow_state" "enum_search_entries_workflow_state" DEFAULT 'draft',
  	"submitted_at" timestamp(3) with time zone,
  	"after_review_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_search_entries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_search_entries_v_version_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_entries_v_version_typed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_search_entries_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_built_in" varchar,
  	"version_is_off" boolean DEFAULT false,
  	"version_reading" varchar,
  	"version_reason" varchar,
  	"version_source" varchar,
  	"version_workflow_state" "enum__search_entries_v_version_workflow_state" DEFAULT 'draft',
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_after_review_since" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__search_entries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__search_entries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "best_bets_queries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "best_bets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"reason" varchar,
  	"workflow_state" "enum_best_bets_workflow_state" DEFAULT 'draft',
  	"submitted_at" timestamp(3) with time zone,
  	"after_review_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_best_bets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "best_bets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"content_items_id" uuid,
  	"resources_id" uuid,
  	"organizations_id" uuid,
  	"events_id" uuid,
  	"glossary_terms_id" uuid
  );
  
  CREATE TABLE "_best_bets_v_version_queries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_best_bets_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_reason" varchar,
  	"version_workflow_state" "enum__best_bets_v_version_workflow_state" DEFAULT 'draft',
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_after_review_since" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__best_bets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__best_bets_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_best_bets_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"content_items_id" uuid,
  	"resources_id" uuid,
  	"organizations_id" uuid,
  	"events_id" uuid,
  	"glossary_terms_id" uuid
  );
  
  CREATE TABLE "saved_queries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "saved_queries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"topics_id" uuid,
  	"content_items_id" uuid,
  	"resources_id" uuid,
  	"organizations_id" uuid,
  	"events_id" uuid,
  	"glossary_terms_id" uuid
  );
  
  CREATE TABLE "missed_searches" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"day" varchar,
  	"count" numeric,
  	"hash" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "search_entries_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "best_bets_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "saved_queries_id" uuid;
  ALTER TABLE "search_entries_words" ADD CONSTRAINT "search_entries_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "search_entries_typed" ADD CONSTRAINT "search_entries_typed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."search_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_entries_v_version_words" ADD CONSTRAINT "_search_entries_v_version_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_entries_v_version_typed" ADD CONSTRAINT "_search_entries_v_version_typed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_search_entries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_search_entries_v" ADD CONSTRAINT "_search_entries_v_parent_id_search_entries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."search_entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "best_bets_queries" ADD CONSTRAINT "best_bets_queries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "best_bets_rels" ADD CONSTRAINT "best_bets_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_version_queries" ADD CONSTRAINT "_best_bets_v_version_queries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_best_bets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v" ADD CONSTRAINT "_best_bets_v_parent_id_best_bets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."best_bets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_best_bets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_best_bets_v_rels" ADD CONSTRAINT "_best_bets_v_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."saved_queries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "saved_queries_rels" ADD CONSTRAINT "saved_queries_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "search_entries_words_order_idx" ON "search_entries_words" USING btree ("_order");
  CREATE INDEX "search_entries_words_parent_id_idx" ON "search_entries_words" USING btree ("_parent_id");
  CREATE INDEX "search_entries_typed_order_idx" ON "search_entries_typed" USING btree ("_order");
  CREATE INDEX "search_entries_typed_parent_id_idx" ON "search_entries_typed" USING btree ("_parent_id");
  CREATE INDEX "search_entries_name_idx" ON "search_entries" USING btree ("name");
  CREATE INDEX "search_entries_built_in_idx" ON "search_entries" USING btree ("built_in");
  CREATE INDEX "search_entries_workflow_state_idx" ON "search_entries" USING btree ("workflow_state");
  CREATE INDEX "search_entries_after_review_since_idx" ON "search_entries" USING btree ("after_review_since");
  CREATE INDEX "search_entries_updated_at_idx" ON "search_entries" USING btree ("updated_at");
  CREATE INDEX "search_entries_created_at_idx" ON "search_entries" USING btree ("created_at");
  CREATE INDEX "search_entries_deleted_at_idx" ON "search_entries" USING btree ("deleted_at");
  CREATE INDEX "search_entries__status_idx" ON "search_entries" USING btree ("_status");
  CREATE INDEX "_search_entries_v_version_words_order_idx" ON "_search_entries_v_version_words" USING btree ("_order");
  CREATE INDEX "_search_entries_v_version_words_parent_id_idx" ON "_search_entries_v_version_words" USING btree ("_parent_id");
  CREATE INDEX "_search_entries_v_version_typed_order_idx" ON "_search_entries_v_version_typed" USING btree ("_order");
  CREATE INDEX "_search_entries_v_version_typed_parent_id_idx" ON "_search_entries_v_version_typed" USING btree ("_parent_id");
  CREATE INDEX "_search_entries_v_parent_idx" ON "_search_entries_v" USING btree ("parent_id");
  CREATE INDEX "_search_entries_v_version_version_name_idx" ON "_search_entries_v" USING btree ("version_name");
  CREATE INDEX "_search_entries_v_version_version_built_in_idx" ON "_search_entries_v" USING btree ("version_built_in");
  CREATE INDEX "_search_entries_v_version_version_workflow_state_idx" ON "_search_entries_v" USING btree ("version_workflow_state");
  CREATE INDEX "_search_entries_v_version_version_after_review_since_idx" ON "_search_entries_v" USING btree ("version_after_review_since");
  CREATE INDEX "_search_entries_v_version_version_updated_at_idx" ON "_search_entries_v" USING btree ("version_updated_at");
  CREATE INDEX "_search_entries_v_version_version_created_at_idx" ON "_search_entries_v" USING btree ("version_created_at");
  CREATE INDEX "_search_entries_v_version_version_deleted_at_idx" ON "_search_entries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_search_entries_v_version_version__status_idx" ON "_search_entries_v" USING btree ("version__status");
  CREATE INDEX "_search_entries_v_created_at_idx" ON "_search_entries_v" USING btree ("created_at");
  CREATE INDEX "_search_entries_v_updated_at_idx" ON "_search_entries_v" USING btree ("updated_at");
  CREATE INDEX "_search_entries_v_snapshot_idx" ON "_search_entries_v" USING btree ("snapshot");
  CREATE INDEX "_search_entries_v_published_locale_idx" ON "_search_entries_v" USING btree ("published_locale");
  CREATE INDEX "_search_entries_v_latest_idx" ON "_search_entries_v" USING btree ("latest");
  CREATE INDEX "best_bets_queries_order_idx" ON "best_bets_queries" USING btree ("_order");
  CREATE INDEX "best_bets_queries_parent_id_idx" ON "best_bets_queries" USING btree ("_parent_id");
  CREATE INDEX "best_bets_name_idx" ON "best_bets" USING btree ("name");
  CREATE INDEX "best_bets_workflow_state_idx" ON "best_bets" USING btree ("workflow_state");
  CREATE INDEX "best_bets_after_review_since_idx" ON "best_bets" USING btree ("after_review_since");
  CREATE INDEX "best_bets_updated_at_idx" ON "best_bets" USING btree ("updated_at");
  CREATE INDEX "best_bets_created_at_idx" ON "best_bets" USING btree ("created_at");
  CREATE INDEX "best_bets_deleted_at_idx" ON "best_bets" USING btree ("deleted_at");
  CREATE INDEX "best_bets__status_idx" ON "best_bets" USING btree ("_status");
  CREATE INDEX "best_bets_rels_order_idx" ON "best_bets_rels" USING btree ("order");
  CREATE INDEX "best_bets_rels_parent_idx" ON "best_bets_rels" USING btree ("parent_id");
  CREATE INDEX "best_bets_rels_path_idx" ON "best_bets_rels" USING btree ("path");
  CREATE INDEX "best_bets_rels_topics_id_idx" ON "best_bets_rels" USING btree ("topics_id");
  CREATE INDEX "best_bets_rels_content_items_id_idx" ON "best_bets_rels" USING btree ("content_items_id");
  CREATE INDEX "best_bets_rels_resources_id_idx" ON "best_bets_rels" USING btree ("resources_id");
  CREATE INDEX "best_bets_rels_organizations_id_idx" ON "best_bets_rels" USING btree ("organizations_id");
  CREATE INDEX "best_bets_rels_events_id_idx" ON "best_bets_rels" USING btree ("events_id");
  CREATE INDEX "best_bets_rels_glossary_terms_id_idx" ON "best_bets_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "_best_bets_v_version_queries_order_idx" ON "_best_bets_v_version_queries" USING btree ("_order");
  CREATE INDEX "_best_bets_v_version_queries_parent_id_idx" ON "_best_bets_v_version_queries" USING btree ("_parent_id");
  CREATE INDEX "_best_bets_v_parent_idx" ON "_best_bets_v" USING btree ("parent_id");
  CREATE INDEX "_best_bets_v_version_version_name_idx" ON "_best_bets_v" USING btree ("version_name");
  CREATE INDEX "_best_bets_v_version_version_workflow_state_idx" ON "_best_bets_v" USING btree ("version_workflow_state");
  CREATE INDEX "_best_bets_v_version_version_after_review_since_idx" ON "_best_bets_v" USING btree ("version_after_review_since");
  CREATE INDEX "_best_bets_v_version_version_updated_at_idx" ON "_best_bets_v" USING btree ("version_updated_at");
  CREATE INDEX "_best_bets_v_version_version_created_at_idx" ON "_best_bets_v" USING btree ("version_created_at");
  CREATE INDEX "_best_bets_v_version_version_deleted_at_idx" ON "_best_bets_v" USING btree ("version_deleted_at");
  CREATE INDEX "_best_bets_v_version_version__status_idx" ON "_best_bets_v" USING btree ("version__status");
  CREATE INDEX "_best_bets_v_created_at_idx" ON "_best_bets_v" USING btree ("created_at");
  CREATE INDEX "_best_bets_v_updated_at_idx" ON "_best_bets_v" USING btree ("updated_at");
  CREATE INDEX "_best_bets_v_snapshot_idx" ON "_best_bets_v" USING btree ("snapshot");
  CREATE INDEX "_best_bets_v_published_locale_idx" ON "_best_bets_v" USING btree ("published_locale");
  CREATE INDEX "_best_bets_v_latest_idx" ON "_best_bets_v" USING btree ("latest");
  CREATE INDEX "_best_bets_v_rels_order_idx" ON "_best_bets_v_rels" USING btree ("order");
  CREATE INDEX "_best_bets_v_rels_parent_idx" ON "_best_bets_v_rels" USING btree ("parent_id");
  CREATE INDEX "_best_bets_v_rels_path_idx" ON "_best_bets_v_rels" USING btree ("path");
  CREATE INDEX "_best_bets_v_rels_topics_id_idx" ON "_best_bets_v_rels" USING btree ("topics_id");
  CREATE INDEX "_best_bets_v_rels_content_items_id_idx" ON "_best_bets_v_rels" USING btree ("content_items_id");
  CREATE INDEX "_best_bets_v_rels_resources_id_idx" ON "_best_bets_v_rels" USING btree ("resources_id");
  CREATE INDEX "_best_bets_v_rels_organizations_id_idx" ON "_best_bets_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_best_bets_v_rels_events_id_idx" ON "_best_bets_v_rels" USING btree ("events_id");
  CREATE INDEX "_best_bets_v_rels_glossary_terms_id_idx" ON "_best_bets_v_rels" USING btree ("glossary_terms_id");
  CREATE UNIQUE INDEX "saved_queries_text_idx" ON "saved_queries" USING btree ("text");
  CREATE INDEX "saved_queries_updated_at_idx" ON "saved_queries" USING btree ("updated_at");
  CREATE INDEX "saved_queries_created_at_idx" ON "saved_queries" USING btree ("created_at");
  CREATE INDEX "saved_queries_rels_order_idx" ON "saved_queries_rels" USING btree ("order");
  CREATE INDEX "saved_queries_rels_parent_idx" ON "saved_queries_rels" USING btree ("parent_id");
  CREATE INDEX "saved_queries_rels_path_idx" ON "saved_queries_rels" USING btree ("path");
  CREATE INDEX "saved_queries_rels_topics_id_idx" ON "saved_queries_rels" USING btree ("topics_id");
  CREATE INDEX "saved_queries_rels_content_items_id_idx" ON "saved_queries_rels" USING btree ("content_items_id");
  CREATE INDEX "saved_queries_rels_resources_id_idx" ON "saved_queries_rels" USING btree ("resources_id");
  CREATE INDEX "saved_queries_rels_organizations_id_idx" ON "saved_queries_rels" USING btree ("organizations_id");
  CREATE INDEX "saved_queries_rels_events_id_idx" ON "saved_queries_rels" USING btree ("events_id");
  CREATE INDEX "saved_queries_rels_glossary_terms_id_idx" ON "saved_queries_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "missed_searches_text_idx" ON "missed_searches" USING btree ("text");
  CREATE INDEX "missed_searches_day_idx" ON "missed_searches" USING btree ("day");
  CREATE UNIQUE INDEX "hash_day_idx" ON "missed_searches" USING btree ("hash","day");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_search_entries_fk" FOREIGN KEY ("search_entries_id") REFERENCES "public"."search_entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_best_bets_fk" FOREIGN KEY ("best_bets_id") REFERENCES "public"."best_bets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_saved_queries_fk" FOREIGN KEY ("saved_queries_id") REFERENCES "public"."saved_queries"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_search_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("search_entries_id");
  CREATE INDEX "payload_locked_documents_rels_best_bets_id_idx" ON "payload_locked_documents_rels" USING btree ("best_bets_id");
  CREATE INDEX "payload_locked_documents_rels_saved_queries_id_idx" ON "payload_locked_documents_rels" USING btree ("saved_queries_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "search_entries_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_entries_typed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "search_entries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_entries_v_version_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_entries_v_version_typed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_search_entries_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets_queries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "best_bets_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_best_bets_v_version_queries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_best_bets_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_best_bets_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "saved_queries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "saved_queries_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "missed_searches" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "search_entries_words" CASCADE;
  DROP TABLE "search_entries_typed" CASCADE;
  DROP TABLE "search_entries" CASCADE;
  DROP TABLE "_search_entries_v_version_words" CASCADE;
  DROP TABLE "_search_entries_v_version_typed" CASCADE;
  DROP TABLE "_search_entries_v" CASCADE;
  DROP TABLE "best_bets_queries" CASCADE;
  DROP TABLE "best_bets" CASCADE;
  DROP TABLE "best_bets_rels" CASCADE;
  DROP TABLE "_best_bets_v_version_queries" CASCADE;
  DROP TABLE "_best_bets_v" CASCADE;
  DROP TABLE "_best_bets_v_rels" CASCADE;
  DROP TABLE "saved_queries" CASCADE;
  DROP TABLE "saved_queries_rels" CASCADE;
  DROP TABLE "missed_searches" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_search_entries_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_best_bets_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_saved_queries_fk";
  
  DROP INDEX "payload_locked_documents_rels_search_entries_id_idx";
  DROP INDEX "payload_locked_documents_rels_best_bets_id_idx";
  DROP INDEX "payload_locked_documents_rels_saved_queries_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "search_entries_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "best_bets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "saved_queries_id";
  DROP TYPE "public"."enum_search_entries_workflow_state";
  DROP TYPE "public"."enum_search_entries_status";
  DROP TYPE "public"."enum__search_entries_v_version_workflow_state";
  DROP TYPE "public"."enum__search_entries_v_version_status";
  DROP TYPE "public"."enum__search_entries_v_published_locale";
  DROP TYPE "public"."enum_best_bets_workflow_state";
  DROP TYPE "public"."enum_best_bets_status";
  DROP TYPE "public"."enum__best_bets_v_version_workflow_state";
  DROP TYPE "public"."enum__best_bets_v_version_status";
  DROP TYPE "public"."enum__best_bets_v_published_locale";`)
}
