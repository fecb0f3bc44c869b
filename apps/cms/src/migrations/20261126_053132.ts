import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_glossary_terms_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_glossary_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__glossary_terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_page_feedback_state" AS ENUM('open', 'handled');
  CREATE TABLE "glossary_terms_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"reading" varchar
  );
  
  CREATE TABLE "glossary_terms_not_within" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "glossary_terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "glossary_terms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"term" varchar,
  	"reading" varchar,
  	"explanation" varchar,
  	"details" jsonb,
  	"explain_in_text" boolean DEFAULT true,
  	"show_reading" boolean DEFAULT true,
  	"last_confirmed_on" varchar,
  	"next_review_on" varchar,
  	"slug" varchar,
  	"workflow_state" "enum_glossary_terms_workflow_state" DEFAULT 'draft',
  	"submitted_at" timestamp(3) with time zone,
  	"after_review_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_glossary_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_glossary_terms_v_version_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"reading" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_terms_v_version_not_within" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_terms_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_terms_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_term" varchar,
  	"version_reading" varchar,
  	"version_explanation" varchar,
  	"version_details" jsonb,
  	"version_explain_in_text" boolean DEFAULT true,
  	"version_show_reading" boolean DEFAULT true,
  	"version_last_confirmed_on" varchar,
  	"version_next_review_on" varchar,
  	"version_slug" varchar,
  	"version_workflow_state" "enum__glossary_terms_v_version_workflow_state" DEFAULT 'draft',
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_after_review_since" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "page_feedback" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"document_title" varchar,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"received_at" timestamp(3) with time zone,
  	"state" "enum_page_feedback_state" DEFAULT 'open' NOT NULL,
  	"note" varchar,
  	"handled_by" varchar,
  	"handled_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "page_feedback_counts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_title" varchar,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"day" varchar,
  	"yes" numeric,
  	"no" numeric
  );
  
  ALTER TABLE "content_items_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "_content_items_v_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "glossary_terms_other_wordings" ADD CONSTRAINT "glossary_terms_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_not_within" ADD CONSTRAINT "glossary_terms_not_within_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_sources" ADD CONSTRAINT "glossary_terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_other_wordings" ADD CONSTRAINT "_glossary_terms_v_version_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_not_within" ADD CONSTRAINT "_glossary_terms_v_version_not_within_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_sources" ADD CONSTRAINT "_glossary_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_parent_id_glossary_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "glossary_terms_other_wordings_order_idx" ON "glossary_terms_other_wordings" USING btree ("_order");
  CREATE INDEX "glossary_terms_other_wordings_parent_id_idx" ON "glossary_terms_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_not_within_order_idx" ON "glossary_terms_not_within" USING btree ("_order");
  CREATE INDEX "glossary_terms_not_within_parent_id_idx" ON "glossary_terms_not_within" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_sources_order_idx" ON "glossary_terms_sources" USING btree ("_order");
  CREATE INDEX "glossary_terms_sources_parent_id_idx" ON "glossary_terms_sources" USING btree ("_parent_id");
  CREATE INDEX "glossary_terms_term_idx" ON "glossary_terms" USING btree ("term");
  CREATE INDEX "glossary_terms_reading_idx" ON "glossary_terms" USING btree ("reading");
  CREATE INDEX "glossary_terms_last_confirmed_on_idx" ON "glossary_terms" USING btree ("last_confirmed_on");
  CREATE INDEX "glossary_terms_next_review_on_idx" ON "glossary_terms" USING btree ("next_review_on");
  CREATE UNIQUE INDEX "glossary_terms_slug_idx" ON "glossary_terms" USING btree ("slug");
  CREATE INDEX "glossary_terms_workflow_state_idx" ON "glossary_terms" USING btree ("workflow_state");
  CREATE INDEX "glossary_terms_after_review_since_idx" ON "glossary_terms" USING btree ("after_review_since");
  CREATE INDEX "glossary_terms_updated_at_idx" ON "glossary_terms" USING btree ("updated_at");
  CREATE INDEX "glossary_terms_created_at_idx" ON "glossary_terms" USING btree ("created_at");
  CREATE INDEX "glossary_terms_deleted_at_idx" ON "glossary_terms" USING btree ("deleted_at");
  CREATE INDEX "glossary_terms__status_idx" ON "glossary_terms" USING btree ("_status");
  CREATE INDEX "_glossary_terms_v_version_other_wordings_order_idx" ON "_glossary_terms_v_version_other_wordings" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_other_wordings_parent_id_idx" ON "_glossary_terms_v_version_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "_glossary_terms_v_version_not_within_order_idx" ON "_glossary_terms_v_version_not_within" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_not_within_parent_id_idx" ON "_glossary_terms_v_version_not_within" USING btree ("_parent_id");
  CREATE INDEX "_glossary_terms_v_version_sources_order_idx" ON "_glossary_terms_v_version_sources" USING btree ("_order");
  CREATE INDEX "_glossary_terms_v_version_sources_parent_id_idx" ON "_glossary_terms_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_glossary_terms_v_parent_idx" ON "_glossary_terms_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_terms_v_version_version_term_idx" ON "_glossary_terms_v" USING btree ("version_term");
  CREATE INDEX "_glossary_terms_v_version_version_reading_idx" ON "_glossary_terms_v" USING btree ("version_reading");
  CREATE INDEX "_glossary_terms_v_version_version_last_confirmed_on_idx" ON "_glossary_terms_v" USING btree ("version_last_confirmed_on");
  CREATE INDEX "_glossary_terms_v_version_version_next_review_on_idx" ON "_glossary_terms_v" USING btree ("version_next_review_on");
  CREATE INDEX "_glossary_terms_v_version_version_slug_idx" ON "_glossary_terms_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_terms_v_version_version_workflow_state_idx" ON "_glossary_terms_v" USING btree ("version_workflow_state");
  CREATE INDEX "_glossary_terms_v_version_version_after_review_since_idx" ON "_glossary_terms_v" USING btree ("version_after_review_since");
  CREATE INDEX "_glossary_terms_v_version_version_updated_at_idx" ON "_glossary_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_terms_v_version_version_created_at_idx" ON "_glossary_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_terms_v_version_version_deleted_at_idx" ON "_glossary_terms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_glossary_terms_v_version_version__status_idx" ON "_glossary_terms_v" USING btree ("version__status");
  CREATE INDEX "_glossary_terms_v_created_at_idx" ON "_glossary_terms_v" USING btree ("created_at");
  CREATE INDEX "_glossary_terms_v_updated_at_idx" ON "_glossary_terms_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_terms_v_latest_idx" ON "_glossary_terms_v" USING btree ("latest");
  CREATE INDEX "page_feedback_collection_idx" ON "page_feedback" USING btree ("collection");
  CREATE INDEX "page_feedback_document_id_idx" ON "page_feedback" USING btree ("document_id");
  CREATE INDEX "page_feedback_received_at_idx" ON "page_feedback" USING btree ("received_at");
  CREATE INDEX "page_feedback_state_idx" ON "page_feedback" USING btree ("state");
  CREATE INDEX "collection_documentId_state_idx" ON "page_feedback" USING btree ("collection","document_id","state");
  CREATE INDEX "page_feedback_counts_document_id_idx" ON "page_feedback_counts" USING btree ("document_id");
  CREATE INDEX "page_feedback_counts_day_idx" ON "page_feedback_counts" USING btree ("day");
  CREATE UNIQUE INDEX "collection_documentId_day_idx" ON "page_feedback_counts" USING btree ("collection","document_id","day");
  ALTER TABLE "content_items_rels" ADD CONSTRAINT "content_items_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_rels" ADD CONSTRAINT "_content_items_v_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "content_items_rels_glossary_terms_id_idx" ON "content_items_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "_content_items_v_rels_glossary_terms_id_idx" ON "_content_items_v_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "glossary_terms_other_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_terms_not_within" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_terms_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_version_other_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_version_not_within" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_version_sources" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_feedback_counts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary_terms_other_wordings" CASCADE;
  DROP TABLE "glossary_terms_not_within" CASCADE;
  DROP TABLE "glossary_terms_sources" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "_glossary_terms_v_version_other_wordings" CASCADE;
  DROP TABLE "_glossary_terms_v_version_not_within" CASCADE;
  DROP TABLE "_glossary_terms_v_version_sources" CASCADE;
  DROP TABLE "_glossary_terms_v" CASCADE;
  DROP TABLE "page_feedback" CASCADE;
  DROP TABLE "page_feedback_counts" CASCADE;
  ALTER TABLE "content_items_rels" DROP CONSTRAINT "content_items_rels_glossary_terms_fk";
  
  ALTER TABLE "_content_items_v_rels" DROP CONSTRAINT "_content_items_v_rels_glossary_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk";
  
  DROP INDEX "content_items_rels_glossary_terms_id_idx";
  DROP INDEX "_content_items_v_rels_glossary_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_terms_id_idx";
  ALTER TABLE "content_items_rels" DROP COLUMN "glossary_terms_id";
  ALTER TABLE "_content_items_v_rels" DROP COLUMN "glossary_terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_terms_id";
  DROP TYPE "public"."enum_glossary_terms_workflow_state";
  DROP TYPE "public"."enum_glossary_terms_status";
  DROP TYPE "public"."enum__glossary_terms_v_version_workflow_state";
  DROP TYPE "public"."enum__glossary_terms_v_version_status";
  DROP TYPE "public"."enum_page_feedback_state";`)
}
