import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chat_scenarios_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_chat_scenarios_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__chat_scenarios_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__chat_scenarios_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__chat_scenarios_v_published_locale" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum_chat_settings_care_words_list" AS ENUM('crisis', 'emergency', 'prognosis', 'diagnosis', 'treatmentDecision', 'comparison', 'unprovenCure', 'personalData');
  CREATE TABLE "chat_scenarios_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "chat_scenarios_steps_choices" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"next" varchar
  );
  
  CREATE TABLE "chat_scenarios_steps_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar
  );
  
  CREATE TABLE "chat_scenarios_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" varchar,
  	"shows_contacts" boolean DEFAULT false
  );
  
  CREATE TABLE "chat_scenarios" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"order" numeric,
  	"workflow_state" "enum_chat_scenarios_workflow_state" DEFAULT 'draft',
  	"submitted_at" timestamp(3) with time zone,
  	"after_review_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_chat_scenarios_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "chat_scenarios_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"content_items_id" uuid,
  	"topics_id" uuid,
  	"resources_id" uuid,
  	"organizations_id" uuid,
  	"events_id" uuid
  );
  
  CREATE TABLE "_chat_scenarios_v_version_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps_choices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"next" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"text" varchar,
  	"shows_contacts" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_scenarios_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_order" numeric,
  	"version_workflow_state" "enum__chat_scenarios_v_version_workflow_state" DEFAULT 'draft',
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_after_review_since" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__chat_scenarios_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__chat_scenarios_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_chat_scenarios_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"content_items_id" uuid,
  	"topics_id" uuid,
  	"resources_id" uuid,
  	"organizations_id" uuid,
  	"events_id" uuid
  );
  
  CREATE TABLE "chat_settings_crisis_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"hours" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "chat_settings_care_words" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"list" "enum_chat_settings_care_words_list" NOT NULL,
  	"word" varchar NOT NULL
  );
  
  CREATE TABLE "chat_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"is_off" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "chat_scenarios_id" uuid;
  ALTER TABLE "chat_scenarios_other_wordings" ADD CONSTRAINT "chat_scenarios_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_steps_choices" ADD CONSTRAINT "chat_scenarios_steps_choices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_steps_links" ADD CONSTRAINT "chat_scenarios_steps_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_steps" ADD CONSTRAINT "chat_scenarios_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_rels" ADD CONSTRAINT "chat_scenarios_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_other_wordings" ADD CONSTRAINT "_chat_scenarios_v_version_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps_choices" ADD CONSTRAINT "_chat_scenarios_v_version_steps_choices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps_links" ADD CONSTRAINT "_chat_scenarios_v_version_steps_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps" ADD CONSTRAINT "_chat_scenarios_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v" ADD CONSTRAINT "_chat_scenarios_v_parent_id_chat_scenarios_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_chat_scenarios_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_rels" ADD CONSTRAINT "_chat_scenarios_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_settings_crisis_lines" ADD CONSTRAINT "chat_settings_crisis_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_settings_care_words" ADD CONSTRAINT "chat_settings_care_words_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "chat_scenarios_other_wordings_order_idx" ON "chat_scenarios_other_wordings" USING btree ("_order");
  CREATE INDEX "chat_scenarios_other_wordings_parent_id_idx" ON "chat_scenarios_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "chat_scenarios_steps_choices_order_idx" ON "chat_scenarios_steps_choices" USING btree ("_order");
  CREATE INDEX "chat_scenarios_steps_choices_parent_id_idx" ON "chat_scenarios_steps_choices" USING btree ("_parent_id");
  CREATE INDEX "chat_scenarios_steps_links_order_idx" ON "chat_scenarios_steps_links" USING btree ("_order");
  CREATE INDEX "chat_scenarios_steps_links_parent_id_idx" ON "chat_scenarios_steps_links" USING btree ("_parent_id");
  CREATE INDEX "chat_scenarios_steps_order_idx" ON "chat_scenarios_steps" USING btree ("_order");
  CREATE INDEX "chat_scenarios_steps_parent_id_idx" ON "chat_scenarios_steps" USING btree ("_parent_id");
  CREATE INDEX "chat_scenarios_workflow_state_idx" ON "chat_scenarios" USING btree ("workflow_state");
  CREATE INDEX "chat_scenarios_after_review_since_idx" ON "chat_scenarios" USING btree ("after_review_since");
  CREATE INDEX "chat_scenarios_updated_at_idx" ON "chat_scenarios" USING btree ("updated_at");
  CREATE INDEX "chat_scenarios_created_at_idx" ON "chat_scenarios" USING btree ("created_at");
  CREATE INDEX "chat_scenarios_deleted_at_idx" ON "chat_scenarios" USING btree ("deleted_at");
  CREATE INDEX "chat_scenarios__status_idx" ON "chat_scenarios" USING btree ("_status");
  CREATE INDEX "chat_scenarios_rels_order_idx" ON "chat_scenarios_rels" USING btree ("order");
  CREATE INDEX "chat_scenarios_rels_parent_idx" ON "chat_scenarios_rels" USING btree ("parent_id");
  CREATE INDEX "chat_scenarios_rels_path_idx" ON "chat_scenarios_rels" USING btree ("path");
  CREATE INDEX "chat_scenarios_rels_content_items_id_idx" ON "chat_scenarios_rels" USING btree ("content_items_id");
  CREATE INDEX "chat_scenarios_rels_topics_id_idx" ON "chat_scenarios_rels" USING btree ("topics_id");
  CREATE INDEX "chat_scenarios_rels_resources_id_idx" ON "chat_scenarios_rels" USING btree ("resources_id");
  CREATE INDEX "chat_scenarios_rels_organizations_id_idx" ON "chat_scenarios_rels" USING btree ("organizations_id");
  CREATE INDEX "chat_scenarios_rels_events_id_idx" ON "chat_scenarios_rels" USING btree ("events_id");
  CREATE INDEX "_chat_scenarios_v_version_other_wordings_order_idx" ON "_chat_scenarios_v_version_other_wordings" USING btree ("_order");
  CREATE INDEX "_chat_scenarios_v_version_other_wordings_parent_id_idx" ON "_chat_scenarios_v_version_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "_chat_scenarios_v_version_steps_choices_order_idx" ON "_chat_scenarios_v_version_steps_choices" USING btree ("_order");
  CREATE INDEX "_chat_scenarios_v_version_steps_choices_parent_id_idx" ON "_chat_scenarios_v_version_steps_choices" USING btree ("_parent_id");
  CREATE INDEX "_chat_scenarios_v_version_steps_links_order_idx" ON "_chat_scenarios_v_version_steps_links" USING btree ("_order");
  CREATE INDEX "_chat_scenarios_v_version_steps_links_parent_id_idx" ON "_chat_scenarios_v_version_steps_links" USING btree ("_parent_id");
  CREATE INDEX "_chat_scenarios_v_version_steps_order_idx" ON "_chat_scenarios_v_version_steps" USING btree ("_order");
  CREATE INDEX "_chat_scenarios_v_version_steps_parent_id_idx" ON "_chat_scenarios_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_chat_scenarios_v_parent_idx" ON "_chat_scenarios_v" USING btree ("parent_id");
  CREATE INDEX "_chat_scenarios_v_version_version_workflow_state_idx" ON "_chat_scenarios_v" USING btree ("version_workflow_state");
  CREATE INDEX "_chat_scenarios_v_version_version_after_review_since_idx" ON "_chat_scenarios_v" USING btree ("version_after_review_since");
  CREATE INDEX "_chat_scenarios_v_version_version_updated_at_idx" ON "_chat_scenarios_v" USING btree ("version_updated_at");
  CREATE INDEX "_chat_scenarios_v_version_version_created_at_idx" ON "_chat_scenarios_v" USING btree ("version_created_at");
  CREATE INDEX "_chat_scenarios_v_version_version_deleted_at_idx" ON "_chat_scenarios_v" USING btree ("version_deleted_at");
  CREATE INDEX "_chat_scenarios_v_version_version__status_idx" ON "_chat_scenarios_v" USING btree ("version__status");
  CREATE INDEX "_chat_scenarios_v_created_at_idx" ON "_chat_scenarios_v" USING btree ("created_at");
  CREATE INDEX "_chat_scenarios_v_updated_at_idx" ON "_chat_scenarios_v" USING btree ("updated_at");
  CREATE INDEX "_chat_scenarios_v_snapshot_idx" ON "_chat_scenarios_v" USING btree ("snapshot");
  CREATE INDEX "_chat_scenarios_v_published_locale_idx" ON "_chat_scenarios_v" USING btree ("published_locale");
  CREATE INDEX "_chat_scenarios_v_latest_idx" ON "_chat_scenarios_v" USING btree ("latest");
  CREATE INDEX "_chat_scenarios_v_rels_order_idx" ON "_chat_scenarios_v_rels" USING btree ("order");
  CREATE INDEX "_chat_scenarios_v_rels_parent_idx" ON "_chat_scenarios_v_rels" USING btree ("parent_id");
  CREATE INDEX "_chat_scenarios_v_rels_path_idx" ON "_chat_scenarios_v_rels" USING btree ("path");
  CREATE INDEX "_chat_scenarios_v_rels_content_items_id_idx" ON "_chat_scenarios_v_rels" USING btree ("content_items_id");
  CREATE INDEX "_chat_scenarios_v_rels_topics_id_idx" ON "_chat_scenarios_v_rels" USING btree ("topics_id");
  CREATE INDEX "_chat_scenarios_v_rels_resources_id_idx" ON "_chat_scenarios_v_rels" USING btree ("resources_id");
  CREATE INDEX "_chat_scenarios_v_rels_organizations_id_idx" ON "_chat_scenarios_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_chat_scenarios_v_rels_events_id_idx" ON "_chat_scenarios_v_rels" USING btree ("events_id");
  CREATE INDEX "chat_settings_crisis_lines_order_idx" ON "chat_settings_crisis_lines" USING btree ("_order");
  CREATE INDEX "chat_settings_crisis_lines_parent_id_idx" ON "chat_settings_crisis_lines" USING btree ("_parent_id");
  CREATE INDEX "chat_settings_care_words_order_idx" ON "chat_settings_care_words" USING btree ("_order");
  CREATE INDEX "chat_settings_care_words_parent_id_idx" ON "chat_settings_care_words" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chat_scenarios_fk" FOREIGN KEY ("chat_scenarios_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_chat_scenarios_id_idx" ON "payload_locked_documents_rels" USING btree ("chat_scenarios_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "chat_scenarios_other_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_scenarios_steps_choices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_scenarios_steps_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_scenarios_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_scenarios" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_scenarios_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v_version_other_wordings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v_version_steps_choices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v_version_steps_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_chat_scenarios_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_settings_crisis_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_settings_care_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "chat_scenarios_other_wordings" CASCADE;
  DROP TABLE "chat_scenarios_steps_choices" CASCADE;
  DROP TABLE "chat_scenarios_steps_links" CASCADE;
  DROP TABLE "chat_scenarios_steps" CASCADE;
  DROP TABLE "chat_scenarios" CASCADE;
  DROP TABLE "chat_scenarios_rels" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_other_wordings" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps_choices" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps_links" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps" CASCADE;
  DROP TABLE "_chat_scenarios_v" CASCADE;
  DROP TABLE "_chat_scenarios_v_rels" CASCADE;
  DROP TABLE "chat_settings_crisis_lines" CASCADE;
  DROP TABLE "chat_settings_care_words" CASCADE;
  DROP TABLE "chat_settings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_chat_scenarios_fk";
  
  DROP INDEX "payload_locked_documents_rels_chat_scenarios_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "chat_scenarios_id";
  DROP TYPE "public"."enum_chat_scenarios_workflow_state";
  DROP TYPE "public"."enum_chat_scenarios_status";
  DROP TYPE "public"."enum__chat_scenarios_v_version_workflow_state";
  DROP TYPE "public"."enum__chat_scenarios_v_version_status";
  DROP TYPE "public"."enum__chat_scenarios_v_published_locale";
  DROP TYPE "public"."enum_chat_settings_care_words_list";`)
}
