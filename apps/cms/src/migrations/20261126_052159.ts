import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_topics_situation" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum_topics_audience" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum__topics_v_version_situation" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum__topics_v_version_audience" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum_accessibility_results_technologies" AS ENUM('html', 'css', 'javascript', 'svg', 'wai-aria', 'pdf');
  CREATE TYPE "public"."enum_accessibility_results_criteria_criterion" AS ENUM('1-1-1', '1-2-1', '1-2-2', '1-2-3', '1-2-4', '1-2-5', '1-2-6', '1-2-7', '1-2-8', '1-2-9', '1-3-1', '1-3-2', '1-3-3', '1-3-4', '1-3-5', '1-3-6', '1-4-1', '1-4-2', '1-4-3', '1-4-4', '1-4-5', '1-4-6', '1-4-7', '1-4-8', '1-4-9', '1-4-10', '1-4-11', '1-4-12', '1-4-13', '2-1-1', '2-1-2', '2-1-3', '2-1-4', '2-2-1', '2-2-2', '2-2-3', '2-2-4', '2-2-5', '2-2-6', '2-3-1', '2-3-2', '2-3-3', '2-4-1', '2-4-2', '2-4-3', '2-4-4', '2-4-5', '2-4-6', '2-4-7', '2-4-8', '2-4-9', '2-4-10', '2-4-11', '2-4-12', '2-4-13', '2-5-1', '2-5-2', '2-5-3', '2-5-4', '2-5-5', '2-5-6', '2-5-7', '2-5-8', '3-1-1', '3-1-2', '3-1-3', '3-1-4', '3-1-5', '3-1-6', '3-2-1', '3-2-2', '3-2-3', '3-2-4', '3-2-5', '3-2-6', '3-3-1', '3-3-2', '3-3-3', '3-3-4', '3-3-5', '3-3-6', '3-3-7', '3-3-8', '3-3-9', '4-1-1', '4-1-2', '4-1-3');
  CREATE TYPE "public"."enum_accessibility_results_criteria_application" AS ENUM('applicable', 'not-applicable');
  CREATE TYPE "public"."enum_accessibility_results_criteria_result" AS ENUM('met', 'not-met');
  CREATE TYPE "public"."enum_accessibility_results_standard" AS ENUM('jis-2016', 'wcag-2-1', 'wcag-2-2');
  CREATE TYPE "public"."enum_accessibility_results_level" AS ENUM('a', 'aa', 'aaa');
  CREATE TYPE "public"."enum_accessibility_results_claim" AS ENUM('conforms', 'partly-conforms', 'considers');
  CREATE TYPE "public"."enum_accessibility_results_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_accessibility_results_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__accessibility_results_v_version_technologies" AS ENUM('html', 'css', 'javascript', 'svg', 'wai-aria', 'pdf');
  CREATE TYPE "public"."enum__accessibility_results_v_version_criteria_criterion" AS ENUM('1-1-1', '1-2-1', '1-2-2', '1-2-3', '1-2-4', '1-2-5', '1-2-6', '1-2-7', '1-2-8', '1-2-9', '1-3-1', '1-3-2', '1-3-3', '1-3-4', '1-3-5', '1-3-6', '1-4-1', '1-4-2', '1-4-3', '1-4-4', '1-4-5', '1-4-6', '1-4-7', '1-4-8', '1-4-9', '1-4-10', '1-4-11', '1-4-12', '1-4-13', '2-1-1', '2-1-2', '2-1-3', '2-1-4', '2-2-1', '2-2-2', '2-2-3', '2-2-4', '2-2-5', '2-2-6', '2-3-1', '2-3-2', '2-3-3', '2-4-1', '2-4-2', '2-4-3', '2-4-4', '2-4-5', '2-4-6', '2-4-7', '2-4-8', '2-4-9', '2-4-10', '2-4-11', '2-4-12', '2-4-13', '2-5-1', '2-5-2', '2-5-3', '2-5-4', '2-5-5', '2-5-6', '2-5-7', '2-5-8', '3-1-1', '3-1-2', '3-1-3', '3-1-4', '3-1-5', '3-1-6', '3-2-1', '3-2-2', '3-2-3', '3-2-4', '3-2-5', '3-2-6', '3-3-1', '3-3-2', '3-3-3', '3-3-4', '3-3-5', '3-3-6', '3-3-7', '3-3-8', '3-3-9', '4-1-1', '4-1-2', '4-1-3');
  CREATE TYPE "public"."enum__accessibility_results_v_version_criteria_application" AS ENUM('applicable', 'not-applicable');
  CREATE TYPE "public"."enum__accessibility_results_v_version_criteria_result" AS ENUM('met', 'not-met');
  CREATE TYPE "public"."enum__accessibility_results_v_version_standard" AS ENUM('jis-2016', 'wcag-2-1', 'wcag-2-2');
  CREATE TYPE "public"."enum__accessibility_results_v_version_level" AS ENUM('a', 'aa', 'aaa');
  CREATE TYPE "public"."enum__accessibility_results_v_version_claim" AS ENUM('conforms', 'partly-conforms', 'considers');
  CREATE TYPE "public"."enum__accessibility_results_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__accessibility_results_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_accessibility_policy_additional_criteria" AS ENUM('1-2-6', '1-2-7', '1-2-8', '1-2-9', '1-3-6', '1-4-6', '1-4-7', '1-4-8', '1-4-9', '2-1-3', '2-2-3', '2-2-4', '2-2-5', '2-2-6', '2-3-2', '2-3-3', '2-4-8', '2-4-9', '2-4-10', '2-4-12', '2-4-13', '2-5-5', '2-5-6', '3-1-3', '3-1-4', '3-1-5', '3-1-6', '3-2-5', '3-3-5', '3-3-6', '3-3-9');
  CREATE TYPE "public"."enum_accessibility_policy_standard" AS ENUM('jis-2016', 'wcag-2-1', 'wcag-2-2');
  CREATE TYPE "public"."enum_accessibility_policy_level" AS ENUM('a', 'aa', 'aaa');
  CREATE TYPE "public"."enum_accessibility_policy_claim" AS ENUM('conforms', 'partly-conforms', 'considers');
  CREATE TABLE "accessibility_results_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "accessibility_results_technologies" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_accessibility_results_technologies",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "accessibility_results_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"criterion" "enum_accessibility_results_criteria_criterion",
  	"application" "enum_accessibility_results_criteria_application",
  	"result" "enum_accessibility_results_criteria_result",
  	"note" varchar
  );
  
  CREATE TABLE "accessibility_results" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"declared_on" varchar,
  	"tested_from" varchar,
  	"tested_until" varchar,
  	"standard" "enum_accessibility_results_standard" DEFAULT 'jis-2016',
  	"level" "enum_accessibility_results_level" DEFAULT 'aa',
  	"claim" "enum_accessibility_results_claim",
  	"selection_method" varchar,
  	"method" varchar,
  	"follow_up" varchar,
  	"slug" varchar,
  	"workflow_state" "enum_accessibility_results_workflow_state" DEFAULT 'draft',
  	"submitted_at" timestamp(3) with time zone,
  	"after_review_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_accessibility_results_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_accessibility_results_v_version_pages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_accessibility_results_v_version_technologies" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__accessibility_results_v_version_technologies",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_accessibility_results_v_version_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"criterion" "enum__accessibility_results_v_version_criteria_criterion",
  	"application" "enum__accessibility_results_v_version_criteria_application",
  	"result" "enum__accessibility_results_v_version_criteria_result",
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_accessibility_results_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_declared_on" varchar,
  	"version_tested_from" varchar,
  	"version_tested_until" varchar,
  	"version_standard" "enum__accessibility_results_v_version_standard" DEFAULT 'jis-2016',
  	"version_level" "enum__accessibility_results_v_version_level" DEFAULT 'aa',
  	"version_claim" "enum__accessibility_results_v_version_claim",
  	"version_selection_method" varchar,
  	"version_method" varchar,
  	"version_follow_up" varchar,
  	"version_slug" varchar,
  	"version_workflow_state" "enum__accessibility_results_v_version_workflow_state" DEFAULT 'draft',
  	"version_submitted_at" timestamp(3) with time zone,
  	"version_after_review_since" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__accessibility_results_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "accessibility_policy_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "accessibility_policy_additional_criteria" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_accessibility_policy_additional_criteria",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "accessibility_policy_known_problems" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"problem" varchar NOT NULL,
  	"plan" varchar,
  	"due" varchar
  );
  
  CREATE TABLE "accessibility_policy" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"scope" varchar,
  	"standard" "enum_accessibility_policy_standard",
  	"level" "enum_accessibility_policy_level",
  	"claim" "enum_accessibility_policy_claim",
  	"deadline" varchar,
  	"target_note" varchar,
  	"section" varchar,
  	"contact_name" varchar,
  	"contact_phone" varchar,
  	"contact_hours" varchar,
  	"contact_email" varchar,
  	"contact_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "topics" ADD COLUMN "situation" "enum_topics_situation";
  ALTER TABLE "topics" ADD COLUMN "audience" "enum_topics_audience";
  ALTER TABLE "_topics_v" ADD COLUMN "version_situation" "enum__topics_v_version_situation";
  ALTER TABLE "_topics_v" ADD COLUMN "version_audience" "enum__topics_v_version_audience";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "accessibility_results_id" uuid;
  ALTER TABLE "accessibility_results_pages" ADD CONSTRAINT "accessibility_results_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_results_technologies" ADD CONSTRAINT "accessibility_results_technologies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_results_criteria" ADD CONSTRAINT "accessibility_results_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_pages" ADD CONSTRAINT "_accessibility_results_v_version_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_technologies" ADD CONSTRAINT "_accessibility_results_v_version_technologies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_criteria" ADD CONSTRAINT "_accessibility_results_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v" ADD CONSTRAINT "_accessibility_results_v_parent_id_accessibility_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accessibility_policy_exceptions" ADD CONSTRAINT "accessibility_policy_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_policy_additional_criteria" ADD CONSTRAINT "accessibility_policy_additional_criteria_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_policy_known_problems" ADD CONSTRAINT "accessibility_policy_known_problems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "accessibility_results_pages_order_idx" ON "accessibility_results_pages" USING btree ("_order");
  CREATE INDEX "accessibility_results_pages_parent_id_idx" ON "accessibility_results_pages" USING btree ("_parent_id");
  CREATE INDEX "accessibility_results_technologies_order_idx" ON "accessibility_results_technologies" USING btree ("order");
  CREATE INDEX "accessibility_results_technologies_parent_idx" ON "accessibility_results_technologies" USING btree ("parent_id");
  CREATE INDEX "accessibility_results_criteria_order_idx" ON "accessibility_results_criteria" USING btree ("_order");
  CREATE INDEX "accessibility_results_criteria_parent_id_idx" ON "accessibility_results_criteria" USING btree ("_parent_id");
  CREATE INDEX "accessibility_results_declared_on_idx" ON "accessibility_results" USING btree ("declared_on");
  CREATE UNIQUE INDEX "accessibility_results_slug_idx" ON "accessibility_results" USING btree ("slug");
  CREATE INDEX "accessibility_results_workflow_state_idx" ON "accessibility_results" USING btree ("workflow_state");
  CREATE INDEX "accessibility_results_after_review_since_idx" ON "accessibility_results" USING btree ("after_review_since");
  CREATE INDEX "accessibility_results_updated_at_idx" ON "accessibility_results" USING btree ("updated_at");
  CREATE INDEX "accessibility_results_created_at_idx" ON "accessibility_results" USING btree ("created_at");
  CREATE INDEX "accessibility_results_deleted_at_idx" ON "accessibility_results" USING btree ("deleted_at");
  CREATE INDEX "accessibility_results__status_idx" ON "accessibility_results" USING btree ("_status");
  CREATE INDEX "_accessibility_results_v_version_pages_order_idx" ON "_accessibility_results_v_version_pages" USING btree ("_order");
  CREATE INDEX "_accessibility_results_v_version_pages_parent_id_idx" ON "_accessibility_results_v_version_pages" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_results_v_version_technologies_order_idx" ON "_accessibility_results_v_version_technologies" USING btree ("order");
  CREATE INDEX "_accessibility_results_v_version_technologies_parent_idx" ON "_accessibility_results_v_version_technologies" USING btree ("parent_id");
  CREATE INDEX "_accessibility_results_v_version_criteria_order_idx" ON "_accessibility_results_v_version_criteria" USING btree ("_order");
  CREATE INDEX "_accessibility_results_v_version_criteria_parent_id_idx" ON "_accessibility_results_v_version_criteria" USING btree ("_parent_id");
  CREATE INDEX "_accessibility_results_v_parent_idx" ON "_accessibility_results_v" USING btree ("parent_id");
  CREATE INDEX "_accessibility_results_v_version_version_declared_on_idx" ON "_accessibility_results_v" USING btree ("version_declared_on");
  CREATE INDEX "_accessibility_results_v_version_version_slug_idx" ON "_accessibility_results_v" USING btree ("version_slug");
  CREATE INDEX "_accessibility_results_v_version_version_workflow_state_idx" ON "_accessibility_results_v" USING btree ("version_workflow_state");
  CREATE INDEX "_accessibility_results_v_version_version_after_review_si_idx" ON "_accessibility_results_v" USING btree ("version_after_review_since");
  CREATE INDEX "_accessibility_results_v_version_version_updated_at_idx" ON "_accessibility_results_v" USING btree ("version_updated_at");
  CREATE INDEX "_accessibility_results_v_version_version_created_at_idx" ON "_accessibility_results_v" USING btree ("version_created_at");
  CREATE INDEX "_accessibility_results_v_version_version_deleted_at_idx" ON "_accessibility_results_v" USING btree ("version_deleted_at");
  CREATE INDEX "_accessibility_results_v_version_version__status_idx" ON "_accessibility_results_v" USING btree ("version__status");
  CREATE INDEX "_accessibility_results_v_created_at_idx" ON "_accessibility_results_v" USING btree ("created_at");
  CREATE INDEX "_accessibility_results_v_updated_at_idx" ON "_accessibility_results_v" USING btree ("updated_at");
  CREATE INDEX "_accessibility_results_v_latest_idx" ON "_accessibility_results_v" USING btree ("latest");
  CREATE INDEX "accessibility_policy_exceptions_order_idx" ON "accessibility_policy_exceptions" USING btree ("_order");
  CREATE INDEX "accessibility_policy_exceptions_parent_id_idx" ON "accessibility_policy_exceptions" USING btree ("_parent_id");
  CREATE INDEX "accessibility_policy_additional_criteria_order_idx" ON "accessibility_policy_additional_criteria" USING btree ("order");
  CREATE INDEX "accessibility_policy_additional_criteria_parent_idx" ON "accessibility_policy_additional_criteria" USING btree ("parent_id");
  CREATE INDEX "accessibility_policy_known_problems_order_idx" ON "accessibility_policy_known_problems" USING btree ("_order");
  CREATE INDEX "accessibility_policy_known_problems_parent_id_idx" ON "accessibility_policy_known_problems" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accessibility_results_fk" FOREIGN KEY ("accessibility_results_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_accessibility_results_id_idx" ON "payload_locked_documents_rels" USING btree ("accessibility_results_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "accessibility_results_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results_technologies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_technologies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_additional_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_known_problems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "accessibility_results_pages" CASCADE;
  DROP TABLE "accessibility_results_technologies" CASCADE;
  DROP TABLE "accessibility_results_criteria" CASCADE;
  DROP TABLE "accessibility_results" CASCADE;
  DROP TABLE "_accessibility_results_v_version_pages" CASCADE;
  DROP TABLE "_accessibility_results_v_version_technologies" CASCADE;
  DROP TABLE "_accessibility_results_v_version_criteria" CASCADE;
  DROP TABLE "_accessibility_results_v" CASCADE;
  DROP TABLE "accessibility_policy_exceptions" CASCADE;
  DROP TABLE "accessibility_policy_additional_criteria" CASCADE;
  DROP TABLE "accessibility_policy_known_problems" CASCADE;
  DROP TABLE "accessibility_policy" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_accessibility_results_fk";
  
  DROP INDEX "payload_locked_documents_rels_accessibility_results_id_idx";
  ALTER TABLE "topics" DROP COLUMN "situation";
  ALTER TABLE "topics" DROP COLUMN "audience";
  ALTER TABLE "_topics_v" DROP COLUMN "version_situation";
  ALTER TABLE "_topics_v" DROP COLUMN "version_audience";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "accessibility_results_id";
  DROP TYPE "public"."enum_topics_situation";
  DROP TYPE "public"."enum_topics_audience";
  DROP TYPE "public"."enum__topics_v_version_situation";
  DROP TYPE "public"."enum__topics_v_version_audience";
  DROP TYPE "public"."enum_accessibility_results_technologies";
  DROP TYPE "public"."enum_accessibility_results_criteria_criterion";
  DROP TYPE "public"."enum_accessibility_results_criteria_application";
  DROP TYPE "public"."enum_accessibility_results_criteria_result";
  DROP TYPE "public"."enum_accessibility_results_standard";
  DROP TYPE "public"."enum_accessibility_results_level";
  DROP TYPE "public"."enum_accessibility_results_claim";
  DROP TYPE "public"."enum_accessibility_results_workflow_state";
  DROP TYPE "public"."enum_accessibility_results_status";
  DROP TYPE "public"."enum__accessibility_results_v_version_technologies";
  DROP TYPE "public"."enum__accessibility_results_v_version_criteria_criterion";
  DROP TYPE "public"."enum__accessibility_results_v_version_criteria_application";
  DROP TYPE "public"."enum__accessibility_results_v_version_criteria_result";
  DROP TYPE "public"."enum__accessibility_results_v_version_standard";
  DROP TYPE "public"."enum__accessibility_results_v_version_level";
  DROP TYPE "public"."enum__accessibility_results_v_version_claim";
  DROP TYPE "public"."enum__accessibility_results_v_version_workflow_state";
  DROP TYPE "public"."enum__accessibility_results_v_version_status";
  DROP TYPE "public"."enum_accessibility_policy_additional_criteria";
  DROP TYPE "public"."enum_accessibility_policy_standard";
  DROP TYPE "public"."enum_accessibility_policy_level";
  DROP TYPE "public"."enum_accessibility_policy_claim";`)
}
