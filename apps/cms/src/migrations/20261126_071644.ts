import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_topics_situation" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum_topics_audience" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum__topics_v_version_situation" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum__topics_v_version_audience" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum_glossary_terms_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_glossary_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_terms_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__glossary_terms_v_version_status" AS ENUM('draft', 'published');
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
  CREATE TYPE "public"."enum_events_recurrence_weeks" AS ENUM('1', '2', '3', '4', '5', 'last');
  CREATE TYPE "public"."enum_events_recurrence_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_events_recurrence_pattern" AS ENUM('monthly-weekday', 'weekly', 'biweekly', 'monthly-day');
  CREATE TYPE "public"."enum__events_v_version_recurrence_weeks" AS ENUM('1', '2', '3', '4', '5', 'last');
  CREATE TYPE "public"."enum__events_v_version_recurrence_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__events_v_version_recurrence_pattern" AS ENUM('monthly-weekday', 'weekly', 'biweekly', 'monthly-day');
  CREATE TYPE "public"."enum_org_phone_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_organizations_services_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum_organizations_services_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum_org_consultation_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_organizations_consultation_center_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum__org_phone_spans_v_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__organizations_v_version_services_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum__organizations_v_version_services_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum__org_consultation_spans_v_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum__organizations_v_version_consultation_center_confirmed_by" AS ENUM('organization', 'metropolitan', 'published');
  CREATE TYPE "public"."enum_page_feedback_state" AS ENUM('open', 'handled');
  CREATE TYPE "public"."enum_settings_publisher_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_settings_consultation_spans_weekdays" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_accessibility_policy_additional_criteria" AS ENUM('1-2-6', '1-2-7', '1-2-8', '1-2-9', '1-3-6', '1-4-6', '1-4-7', '1-4-8', '1-4-9', '2-1-3', '2-2-3', '2-2-4', '2-2-5', '2-2-6', '2-3-2', '2-3-3', '2-4-8', '2-4-9', '2-4-10', '2-4-12', '2-4-13', '2-5-5', '2-5-6', '3-1-3', '3-1-4', '3-1-5', '3-1-6', '3-2-5', '3-3-5', '3-3-6', '3-3-9');
  CREATE TYPE "public"."enum_accessibility_policy_standard" AS ENUM('jis-2016', 'wcag-2-1', 'wcag-2-2');
  CREATE TYPE "public"."enum_accessibility_policy_level" AS ENUM('a', 'aa', 'aaa');
  CREATE TYPE "public"."enum_accessibility_policy_claim" AS ENUM('conforms', 'partly-conforms', 'considers');
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
  
  CREATE TABLE "events_recurrence_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_recurrence_weeks",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_recurrence_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_recurrence_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_recurrence_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar
  );
  
  CREATE TABLE "_events_v_version_recurrence_weeks" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_recurrence_weeks",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_recurrence_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_recurrence_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_recurrence_exceptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "org_phone_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_org_phone_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_phone_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "org_phone_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "organizations_services_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_organizations_services_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_consultation_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_org_consultation_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "org_consultation_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar
  );
  
  CREATE TABLE "org_consultation_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "_org_phone_spans_v_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__org_phone_spans_v_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_phone_spans_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_org_phone_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v_version_services_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__organizations_v_version_services_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_consultation_spans_v_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__org_consultation_spans_v_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_org_consultation_spans_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"closes" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_org_consultation_closed_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"note" varchar,
  	"_uuid" varchar
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
  
  CREATE TABLE "settings_publisher_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_settings_publisher_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_publisher_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "settings_publisher_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "settings_consultation_spans_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_settings_consultation_spans_weekdays",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "settings_consultation_spans" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar NOT NULL,
  	"closes" varchar NOT NULL
  );
  
  CREATE TABLE "settings_consultation_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"note" varchar
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
  
  ALTER TABLE "content_items_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "_content_items_v_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "topics" ADD COLUMN "situation" "enum_topics_situation";
  ALTER TABLE "topics" ADD COLUMN "audience" "enum_topics_audience";
  ALTER TABLE "_topics_v" ADD COLUMN "version_situation" "enum__topics_v_version_situation";
  ALTER TABLE "_topics_v" ADD COLUMN "version_audience" "enum__topics_v_version_audience";
  ALTER TABLE "events_occurrences" ADD COLUMN "full" boolean DEFAULT false;
  ALTER TABLE "events_occurrences" ADD COLUMN "rule_date" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_pattern" "enum_events_recurrence_pattern";
  ALTER TABLE "events" ADD COLUMN "recurrence_day_of_month" numeric;
  ALTER TABLE "events" ADD COLUMN "recurrence_start_time" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_end_time" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_from" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_until" varchar;
  ALTER TABLE "events" ADD COLUMN "recurrence_count" numeric;
  ALTER TABLE "events" ADD COLUMN "recurrence_skip_holidays" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "recurrence_skip_year_end" boolean DEFAULT false;
  ALTER TABLE "events" ADD COLUMN "recurrence_applied" jsonb;
  ALTER TABLE "events" ADD COLUMN "application_deadline_days_before" numeric;
  ALTER TABLE "events" ADD COLUMN "flyer_pages" numeric;
  ALTER TABLE "events" ADD COLUMN "archive_video_no_captions" boolean DEFAULT false;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "full" boolean DEFAULT false;
  ALTER TABLE "_events_v_version_occurrences" ADD COLUMN "rule_date" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_pattern" "enum__events_v_version_recurrence_pattern";
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_day_of_month" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_start_time" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_end_time" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_from" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_until" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_count" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_skip_holidays" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_skip_year_end" boolean DEFAULT false;
  ALTER TABLE "_events_v" ADD COLUMN "version_recurrence_applied" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_application_deadline_days_before" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_flyer_pages" numeric;
  ALTER TABLE "_events_v" ADD COLUMN "version_archive_video_no_captions" boolean DEFAULT false;
  ALTER TABLE "organizations_services" ADD COLUMN "confirmed_by" "enum_organizations_services_confirmed_by";
  ALTER TABLE "organizations" ADD COLUMN "summary" varchar;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "phone_hours_valid_from" varchar;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_opening_hours_valid_from" varchar;
  ALTER TABLE "organizations" ADD COLUMN "consultation_center_confirmed_by" "enum_organizations_consultation_center_confirmed_by";
  ALTER TABLE "_organizations_v_version_services" ADD COLUMN "confirmed_by" "enum__organizations_v_version_services_confirmed_by";
  ALTER TABLE "_organizations_v" ADD COLUMN "version_summary" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_phone_hours_valid_from" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_opening_hours_valid_from" varchar;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_consultation_center_confirmed_by" "enum__organizations_v_version_consultation_center_confirmed_by";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_terms_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "accessibility_results_id" uuid;
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "publisher_opening_hours_valid_from" varchar;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_closed_on_holidays" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_closed_at_new_year" boolean DEFAULT true;
  ALTER TABLE "site_settings" ADD COLUMN "consultation_opening_hours_valid_from" varchar;
  ALTER TABLE "glossary_terms_other_wordings" ADD CONSTRAINT "glossary_terms_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_not_within" ADD CONSTRAINT "glossary_terms_not_within_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_terms_sources" ADD CONSTRAINT "glossary_terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_other_wordings" ADD CONSTRAINT "_glossary_terms_v_version_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_not_within" ADD CONSTRAINT "_glossary_terms_v_version_not_within_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_version_sources" ADD CONSTRAINT "_glossary_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v" ADD CONSTRAINT "_glossary_terms_v_parent_id_glossary_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accessibility_results_pages" ADD CONSTRAINT "accessibility_results_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_results_technologies" ADD CONSTRAINT "accessibility_results_technologies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_results_criteria" ADD CONSTRAINT "accessibility_results_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_pages" ADD CONSTRAINT "_accessibility_results_v_version_pages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_technologies" ADD CONSTRAINT "_accessibility_results_v_version_technologies_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v_version_criteria" ADD CONSTRAINT "_accessibility_results_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_accessibility_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_accessibility_results_v" ADD CONSTRAINT "_accessibility_results_v_parent_id_accessibility_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_recurrence_weeks" ADD CONSTRAINT "events_recurrence_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recurrence_weekdays" ADD CONSTRAINT "events_recurrence_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recurrence_exceptions" ADD CONSTRAINT "events_recurrence_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_weeks" ADD CONSTRAINT "_events_v_version_recurrence_weeks_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_weekdays" ADD CONSTRAINT "_events_v_version_recurrence_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recurrence_exceptions" ADD CONSTRAINT "_events_v_version_recurrence_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_phone_spans_weekdays" ADD CONSTRAINT "org_phone_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."org_phone_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_phone_spans" ADD CONSTRAINT "org_phone_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_phone_closed" ADD CONSTRAINT "org_phone_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_services_cancers" ADD CONSTRAINT "organizations_services_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_spans_weekdays" ADD CONSTRAINT "org_consultation_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."org_consultation_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_spans" ADD CONSTRAINT "org_consultation_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "org_consultation_closed" ADD CONSTRAINT "org_consultation_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_spans_v_weekdays" ADD CONSTRAINT "_org_phone_spans_v_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_org_phone_spans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_spans_v" ADD CONSTRAINT "_org_phone_spans_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_phone_closed_v" ADD CONSTRAINT "_org_phone_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_services_cancers" ADD CONSTRAINT "_organizations_v_version_services_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organizations_v_version_services"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_spans_v_weekdays" ADD CONSTRAINT "_org_consultation_spans_v_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_org_consultation_spans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_spans_v" ADD CONSTRAINT "_org_consultation_spans_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_org_consultation_closed_v" ADD CONSTRAINT "_org_consultation_closed_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_spans_weekdays" ADD CONSTRAINT "settings_publisher_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_publisher_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_spans" ADD CONSTRAINT "settings_publisher_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_publisher_closed" ADD CONSTRAINT "settings_publisher_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_spans_weekdays" ADD CONSTRAINT "settings_consultation_spans_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."settings_consultation_spans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_spans" ADD CONSTRAINT "settings_consultation_spans_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "settings_consultation_closed" ADD CONSTRAINT "settings_consultation_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_policy_exceptions" ADD CONSTRAINT "accessibility_policy_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_policy_additional_criteria" ADD CONSTRAINT "accessibility_policy_additional_criteria_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accessibility_policy_known_problems" ADD CONSTRAINT "accessibility_policy_known_problems_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accessibility_policy"("id") ON DELETE cascade ON UPDATE no action;
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
  CREATE INDEX "events_recurrence_weeks_order_idx" ON "events_recurrence_weeks" USING btree ("order");
  CREATE INDEX "events_recurrence_weeks_parent_idx" ON "events_recurrence_weeks" USING btree ("parent_id");
  CREATE INDEX "events_recurrence_weekdays_order_idx" ON "events_recurrence_weekdays" USING btree ("order");
  CREATE INDEX "events_recurrence_weekdays_parent_idx" ON "events_recurrence_weekdays" USING btree ("parent_id");
  CREATE INDEX "events_recurrence_exceptions_order_idx" ON "events_recurrence_exceptions" USING btree ("_order");
  CREATE INDEX "events_recurrence_exceptions_parent_id_idx" ON "events_recurrence_exceptions" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_recurrence_weeks_order_idx" ON "_events_v_version_recurrence_weeks" USING btree ("order");
  CREATE INDEX "_events_v_version_recurrence_weeks_parent_idx" ON "_events_v_version_recurrence_weeks" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_recurrence_weekdays_order_idx" ON "_events_v_version_recurrence_weekdays" USING btree ("order");
  CREATE INDEX "_events_v_version_recurrence_weekdays_parent_idx" ON "_events_v_version_recurrence_weekdays" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_recurrence_exceptions_order_idx" ON "_events_v_version_recurrence_exceptions" USING btree ("_order");
  CREATE INDEX "_events_v_version_recurrence_exceptions_parent_id_idx" ON "_events_v_version_recurrence_exceptions" USING btree ("_parent_id");
  CREATE INDEX "org_phone_spans_weekdays_order_idx" ON "org_phone_spans_weekdays" USING btree ("order");
  CREATE INDEX "org_phone_spans_weekdays_parent_idx" ON "org_phone_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "org_phone_spans_order_idx" ON "org_phone_spans" USING btree ("_order");
  CREATE INDEX "org_phone_spans_parent_id_idx" ON "org_phone_spans" USING btree ("_parent_id");
  CREATE INDEX "org_phone_closed_order_idx" ON "org_phone_closed" USING btree ("_order");
  CREATE INDEX "org_phone_closed_parent_id_idx" ON "org_phone_closed" USING btree ("_parent_id");
  CREATE INDEX "organizations_services_cancers_order_idx" ON "organizations_services_cancers" USING btree ("order");
  CREATE INDEX "organizations_services_cancers_parent_idx" ON "organizations_services_cancers" USING btree ("parent_id");
  CREATE INDEX "org_consultation_spans_weekdays_order_idx" ON "org_consultation_spans_weekdays" USING btree ("order");
  CREATE INDEX "org_consultation_spans_weekdays_parent_idx" ON "org_consultation_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "org_consultation_spans_order_idx" ON "org_consultation_spans" USING btree ("_order");
  CREATE INDEX "org_consultation_spans_parent_id_idx" ON "org_consultation_spans" USING btree ("_parent_id");
  CREATE INDEX "org_consultation_closed_order_idx" ON "org_consultation_closed" USING btree ("_order");
  CREATE INDEX "org_consultation_closed_parent_id_idx" ON "org_consultation_closed" USING btree ("_parent_id");
  CREATE INDEX "_org_phone_spans_v_weekdays_order_idx" ON "_org_phone_spans_v_weekdays" USING btree ("order");
  CREATE INDEX "_org_phone_spans_v_weekdays_parent_idx" ON "_org_phone_spans_v_weekdays" USING btree ("parent_id");
  CREATE INDEX "_org_phone_spans_v_order_idx" ON "_org_phone_spans_v" USING btree ("_order");
  CREATE INDEX "_org_phone_spans_v_parent_id_idx" ON "_org_phone_spans_v" USING btree ("_parent_id");
  CREATE INDEX "_org_phone_closed_v_order_idx" ON "_org_phone_closed_v" USING btree ("_order");
  CREATE INDEX "_org_phone_closed_v_parent_id_idx" ON "_org_phone_closed_v" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_version_services_cancers_order_idx" ON "_organizations_v_version_services_cancers" USING btree ("order");
  CREATE INDEX "_organizations_v_version_services_cancers_parent_idx" ON "_organizations_v_version_services_cancers" USING btree ("parent_id");
  CREATE INDEX "_org_consultation_spans_v_weekdays_order_idx" ON "_org_consultation_spans_v_weekdays" USING btree ("order");
  CREATE INDEX "_org_consultation_spans_v_weekdays_parent_idx" ON "_org_consultation_spans_v_weekdays" USING btree ("parent_id");
  CREATE INDEX "_org_consultation_spans_v_order_idx" ON "_org_consultation_spans_v" USING btree ("_order");
  CREATE INDEX "_org_consultation_spans_v_parent_id_idx" ON "_org_consultation_spans_v" USING btree ("_parent_id");
  CREATE INDEX "_org_consultation_closed_v_order_idx" ON "_org_consultation_closed_v" USING btree ("_order");
  CREATE INDEX "_org_consultation_closed_v_parent_id_idx" ON "_org_consultation_closed_v" USING btree ("_parent_id");
  CREATE INDEX "page_feedback_collection_idx" ON "page_feedback" USING btree ("collection");
  CREATE INDEX "page_feedback_document_id_idx" ON "page_feedback" USING btree ("document_id");
  CREATE INDEX "page_feedback_received_at_idx" ON "page_feedback" USING btree ("received_at");
  CREATE INDEX "page_feedback_state_idx" ON "page_feedback" USING btree ("state");
  CREATE INDEX "collection_documentId_state_idx" ON "page_feedback" USING btree ("collection","document_id","state");
  CREATE INDEX "page_feedback_counts_document_id_idx" ON "page_feedback_counts" USING btree ("document_id");
  CREATE INDEX "page_feedback_counts_day_idx" ON "page_feedback_counts" USING btree ("day");
  CREATE UNIQUE INDEX "collection_documentId_day_idx" ON "page_feedback_counts" USING btree ("collection","document_id","day");
  CREATE INDEX "settings_publisher_spans_weekdays_order_idx" ON "settings_publisher_spans_weekdays" USING btree ("order");
  CREATE INDEX "settings_publisher_spans_weekdays_parent_idx" ON "settings_publisher_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "settings_publisher_spans_order_idx" ON "settings_publisher_spans" USING btree ("_order");
  CREATE INDEX "settings_publisher_spans_parent_id_idx" ON "settings_publisher_spans" USING btree ("_parent_id");
  CREATE INDEX "settings_publisher_closed_order_idx" ON "settings_publisher_closed" USING btree ("_order");
  CREATE INDEX "settings_publisher_closed_parent_id_idx" ON "settings_publisher_closed" USING btree ("_parent_id");
  CREATE INDEX "settings_consultation_spans_weekdays_order_idx" ON "settings_consultation_spans_weekdays" USING btree ("order");
  CREATE INDEX "settings_consultation_spans_weekdays_parent_idx" ON "settings_consultation_spans_weekdays" USING btree ("parent_id");
  CREATE INDEX "settings_consultation_spans_order_idx" ON "settings_consultation_spans" USING btree ("_order");
  CREATE INDEX "settings_consultation_spans_parent_id_idx" ON "settings_consultation_spans" USING btree ("_parent_id");
  CREATE INDEX "settings_consultation_closed_order_idx" ON "settings_consultation_closed" USING btree ("_order");
  CREATE INDEX "settings_consultation_closed_parent_id_idx" ON "settings_consultation_closed" USING btree ("_parent_id");
  CREATE INDEX "accessibility_policy_exceptions_order_idx" ON "accessibility_policy_exceptions" USING btree ("_order");
  CREATE INDEX "accessibility_policy_exceptions_parent_id_idx" ON "accessibility_policy_exceptions" USING btree ("_parent_id");
  CREATE INDEX "accessibility_policy_additional_criteria_order_idx" ON "accessibility_policy_additional_criteria" USING btree ("order");
  CREATE INDEX "accessibility_policy_additional_criteria_parent_idx" ON "accessibility_policy_additional_criteria" USING btree ("parent_id");
  CREATE INDEX "accessibility_policy_known_problems_order_idx" ON "accessibility_policy_known_problems" USING btree ("_order");
  CREATE INDEX "accessibility_policy_known_problems_parent_id_idx" ON "accessibility_policy_known_problems" USING btree ("_parent_id");
  ALTER TABLE "content_items_rels" ADD CONSTRAINT "content_items_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_rels" ADD CONSTRAINT "_content_items_v_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accessibility_results_fk" FOREIGN KEY ("accessibility_results_id") REFERENCES "public"."accessibility_results"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "content_items_rels_glossary_terms_id_idx" ON "content_items_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "_content_items_v_rels_glossary_terms_id_idx" ON "_content_items_v_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_terms_id");
  CREATE INDEX "payload_locked_documents_rels_accessibility_results_id_idx" ON "payload_locked_documents_rels" USING btree ("accessibility_results_id");`)
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
  ALTER TABLE "accessibility_results_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results_technologies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_technologies" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v_version_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_accessibility_results_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_recurrence_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_recurrence_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_recurrence_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_recurrence_weeks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_recurrence_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_recurrence_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_phone_spans_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_phone_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_phone_closed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organizations_services_cancers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_consultation_spans_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_consultation_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "org_consultation_closed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_phone_spans_v_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_phone_spans_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_phone_closed_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organizations_v_version_services_cancers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_consultation_spans_v_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_consultation_spans_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_org_consultation_closed_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "page_feedback_counts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_publisher_spans_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_publisher_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_publisher_closed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_consultation_spans_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_consultation_spans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "settings_consultation_closed" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_exceptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_additional_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy_known_problems" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accessibility_policy" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary_terms_other_wordings" CASCADE;
  DROP TABLE "glossary_terms_not_within" CASCADE;
  DROP TABLE "glossary_terms_sources" CASCADE;
  DROP TABLE "glossary_terms" CASCADE;
  DROP TABLE "_glossary_terms_v_version_other_wordings" CASCADE;
  DROP TABLE "_glossary_terms_v_version_not_within" CASCADE;
  DROP TABLE "_glossary_terms_v_version_sources" CASCADE;
  DROP TABLE "_glossary_terms_v" CASCADE;
  DROP TABLE "accessibility_results_pages" CASCADE;
  DROP TABLE "accessibility_results_technologies" CASCADE;
  DROP TABLE "accessibility_results_criteria" CASCADE;
  DROP TABLE "accessibility_results" CASCADE;
  DROP TABLE "_accessibility_results_v_version_pages" CASCADE;
  DROP TABLE "_accessibility_results_v_version_technologies" CASCADE;
  DROP TABLE "_accessibility_results_v_version_criteria" CASCADE;
  DROP TABLE "_accessibility_results_v" CASCADE;
  DROP TABLE "events_recurrence_weeks" CASCADE;
  DROP TABLE "events_recurrence_weekdays" CASCADE;
  DROP TABLE "events_recurrence_exceptions" CASCADE;
  DROP TABLE "_events_v_version_recurrence_weeks" CASCADE;
  DROP TABLE "_events_v_version_recurrence_weekdays" CASCADE;
  DROP TABLE "_events_v_version_recurrence_exceptions" CASCADE;
  DROP TABLE "org_phone_spans_weekdays" CASCADE;
  DROP TABLE "org_phone_spans" CASCADE;
  DROP TABLE "org_phone_closed" CASCADE;
  DROP TABLE "organizations_services_cancers" CASCADE;
  DROP TABLE "org_consultation_spans_weekdays" CASCADE;
  DROP TABLE "org_consultation_spans" CASCADE;
  DROP TABLE "org_consultation_closed" CASCADE;
  DROP TABLE "_org_phone_spans_v_weekdays" CASCADE;
  DROP TABLE "_org_phone_spans_v" CASCADE;
  DROP TABLE "_org_phone_closed_v" CASCADE;
  DROP TABLE "_organizations_v_version_services_cancers" CASCADE;
  DROP TABLE "_org_consultation_spans_v_weekdays" CASCADE;
  DROP TABLE "_org_consultation_spans_v" CASCADE;
  DROP TABLE "_org_consultation_closed_v" CASCADE;
  DROP TABLE "page_feedback" CASCADE;
  DROP TABLE "page_feedback_counts" CASCADE;
  DROP TABLE "settings_publisher_spans_weekdays" CASCADE;
  DROP TABLE "settings_publisher_spans" CASCADE;
  DROP TABLE "settings_publisher_closed" CASCADE;
  DROP TABLE "settings_consultation_spans_weekdays" CASCADE;
  DROP TABLE "settings_consultation_spans" CASCADE;
  DROP TABLE "settings_consultation_closed" CASCADE;
  DROP TABLE "accessibility_policy_exceptions" CASCADE;
  DROP TABLE "accessibility_policy_additional_criteria" CASCADE;
  DROP TABLE "accessibility_policy_known_problems" CASCADE;
  DROP TABLE "accessibility_policy" CASCADE;
  ALTER TABLE "content_items_rels" DROP CONSTRAINT "content_items_rels_glossary_terms_fk";
  
  ALTER TABLE "_content_items_v_rels" DROP CONSTRAINT "_content_items_v_rels_glossary_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_terms_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_accessibility_results_fk";
  
  DROP INDEX "content_items_rels_glossary_terms_id_idx";
  DROP INDEX "_content_items_v_rels_glossary_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_terms_id_idx";
  DROP INDEX "payload_locked_documents_rels_accessibility_results_id_idx";
  ALTER TABLE "content_items_rels" DROP COLUMN "glossary_terms_id";
  ALTER TABLE "_content_items_v_rels" DROP COLUMN "glossary_terms_id";
  ALTER TABLE "topics" DROP COLUMN "situation";
  ALTER TABLE "topics" DROP COLUMN "audience";
  ALTER TABLE "_topics_v" DROP COLUMN "version_situation";
  ALTER TABLE "_topics_v" DROP COLUMN "version_audience";
  ALTER TABLE "events_occurrences" DROP COLUMN "full";
  ALTER TABLE "events_occurrences" DROP COLUMN "rule_date";
  ALTER TABLE "events" DROP COLUMN "recurrence_pattern";
  ALTER TABLE "events" DROP COLUMN "recurrence_day_of_month";
  ALTER TABLE "events" DROP COLUMN "recurrence_start_time";
  ALTER TABLE "events" DROP COLUMN "recurrence_end_time";
  ALTER TABLE "events" DROP COLUMN "recurrence_from";
  ALTER TABLE "events" DROP COLUMN "recurrence_until";
  ALTER TABLE "events" DROP COLUMN "recurrence_count";
  ALTER TABLE "events" DROP COLUMN "recurrence_skip_holidays";
  ALTER TABLE "events" DROP COLUMN "recurrence_skip_year_end";
  ALTER TABLE "events" DROP COLUMN "recurrence_applied";
  ALTER TABLE "events" DROP COLUMN "application_deadline_days_before";
  ALTER TABLE "events" DROP COLUMN "flyer_pages";
  ALTER TABLE "events" DROP COLUMN "archive_video_no_captions";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "full";
  ALTER TABLE "_events_v_version_occurrences" DROP COLUMN "rule_date";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_pattern";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_day_of_month";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_start_time";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_end_time";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_from";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_until";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_count";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_skip_holidays";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_skip_year_end";
  ALTER TABLE "_events_v" DROP COLUMN "version_recurrence_applied";
  ALTER TABLE "_events_v" DROP COLUMN "version_application_deadline_days_before";
  ALTER TABLE "_events_v" DROP COLUMN "version_flyer_pages";
  ALTER TABLE "_events_v" DROP COLUMN "version_archive_video_no_captions";
  ALTER TABLE "organizations_services" DROP COLUMN "confirmed_by";
  ALTER TABLE "organizations" DROP COLUMN "summary";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_closed_on_holidays";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_closed_at_new_year";
  ALTER TABLE "organizations" DROP COLUMN "phone_hours_valid_from";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_closed_on_holidays";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_closed_at_new_year";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_opening_hours_valid_from";
  ALTER TABLE "organizations" DROP COLUMN "consultation_center_confirmed_by";
  ALTER TABLE "_organizations_v_version_services" DROP COLUMN "confirmed_by";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_summary";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_closed_on_holidays";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_closed_at_new_year";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_phone_hours_valid_from";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_closed_on_holidays";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_closed_at_new_year";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_opening_hours_valid_from";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_consultation_center_confirmed_by";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_terms_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "accessibility_results_id";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_closed_on_holidays";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_closed_at_new_year";
  ALTER TABLE "site_settings" DROP COLUMN "publisher_opening_hours_valid_from";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_closed_on_holidays";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_closed_at_new_year";
  ALTER TABLE "site_settings" DROP COLUMN "consultation_opening_hours_valid_from";
  DROP TYPE "public"."enum_topics_situation";
  DROP TYPE "public"."enum_topics_audience";
  DROP TYPE "public"."enum__topics_v_version_situation";
  DROP TYPE "public"."enum__topics_v_version_audience";
  DROP TYPE "public"."enum_glossary_terms_workflow_state";
  DROP TYPE "public"."enum_glossary_terms_status";
  DROP TYPE "public"."enum__glossary_terms_v_version_workflow_state";
  DROP TYPE "public"."enum__glossary_terms_v_version_status";
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
  DROP TYPE "public"."enum_events_recurrence_weeks";
  DROP TYPE "public"."enum_events_recurrence_weekdays";
  DROP TYPE "public"."enum_events_recurrence_pattern";
  DROP TYPE "public"."enum__events_v_version_recurrence_weeks";
  DROP TYPE "public"."enum__events_v_version_recurrence_weekdays";
  DROP TYPE "public"."enum__events_v_version_recurrence_pattern";
  DROP TYPE "public"."enum_org_phone_spans_weekdays";
  DROP TYPE "public"."enum_organizations_services_cancers";
  DROP TYPE "public"."enum_organizations_services_confirmed_by";
  DROP TYPE "public"."enum_org_consultation_spans_weekdays";
  DROP TYPE "public"."enum_organizations_consultation_center_confirmed_by";
  DROP TYPE "public"."enum__org_phone_spans_v_weekdays";
  DROP TYPE "public"."enum__organizations_v_version_services_cancers";
  DROP TYPE "public"."enum__organizations_v_version_services_confirmed_by";
  DROP TYPE "public"."enum__org_consultation_spans_v_weekdays";
  DROP TYPE "public"."enum__organizations_v_version_consultation_center_confirmed_by";
  DROP TYPE "public"."enum_page_feedback_state";
  DROP TYPE "public"."enum_settings_publisher_spans_weekdays";
  DROP TYPE "public"."enum_settings_consultation_spans_weekdays";
  DROP TYPE "public"."enum_accessibility_policy_additional_criteria";
  DROP TYPE "public"."enum_accessibility_policy_standard";
  DROP TYPE "public"."enum_accessibility_policy_level";
  DROP TYPE "public"."enum_accessibility_policy_claim";`)
}
