import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_content_items_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum_content_items_situations" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum_content_items_kind" AS ENUM('page', 'news');
  CREATE TYPE "public"."enum_content_items_placement" AS ENUM('page', 'home-banner', 'unlisted');
  CREATE TYPE "public"."enum_content_items_renewal_decision" AS ENUM('continue', 'revise', 'merge', 'add', 'consider', 'end');
  CREATE TYPE "public"."enum_content_items_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__content_items_v_version_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum__content_items_v_version_situations" AS ENUM('diagnosed', 'choosing-treatment', 'living-with-treatment', 'money', 'work', 'recurrence-palliative', 'bereaved');
  CREATE TYPE "public"."enum__content_items_v_version_kind" AS ENUM('page', 'news');
  CREATE TYPE "public"."enum__content_items_v_version_placement" AS ENUM('page', 'home-banner', 'unlisted');
  CREATE TYPE "public"."enum__content_items_v_version_renewal_decision" AS ENUM('continue', 'revise', 'merge', 'add', 'consider', 'end');
  CREATE TYPE "public"."enum__content_items_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_topics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__topics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_chat_answers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__chat_answers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_events_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum_events_occurrences_status" AS ENUM('scheduled', 'cancelled');
  CREATE TYPE "public"."enum_events_cancer_types" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum_events_accessibility" AS ENUM('wheelchair', 'accessible-toilet', 'ostomate-toilet', 'sign-language', 'captioning', 'hearing-loop', 'online-captions', 'large-print', 'braille', 'plain-japanese', 'foreign-language', 'childcare', 'companion', 'break-space', 'camera-off');
  CREATE TYPE "public"."enum_events_kind" AS ENUM('salon', 'lecture', 'class', 'seminar', 'consultation', 'training', 'campaign', 'other');
  CREATE TYPE "public"."enum_events_format" AS ENUM('venue', 'online', 'hybrid', 'archive');
  CREATE TYPE "public"."enum_events_venue_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum_events_fee_kind" AS ENUM('free', 'paid');
  CREATE TYPE "public"."enum_events_application_required" AS ENUM('required', 'not-required');
  CREATE TYPE "public"."enum_events_event_status" AS ENUM('scheduled', 'cancelled', 'postponed', 'changed');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum__events_v_version_occurrences_status" AS ENUM('scheduled', 'cancelled');
  CREATE TYPE "public"."enum__events_v_version_cancer_types" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum__events_v_version_accessibility" AS ENUM('wheelchair', 'accessible-toilet', 'ostomate-toilet', 'sign-language', 'captioning', 'hearing-loop', 'online-captions', 'large-print', 'braille', 'plain-japanese', 'foreign-language', 'childcare', 'companion', 'break-space', 'camera-off');
  CREATE TYPE "public"."enum__events_v_version_kind" AS ENUM('salon', 'lecture', 'class', 'seminar', 'consultation', 'training', 'campaign', 'other');
  CREATE TYPE "public"."enum__events_v_version_format" AS ENUM('venue', 'online', 'hybrid', 'archive');
  CREATE TYPE "public"."enum__events_v_version_venue_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum__events_v_version_fee_kind" AS ENUM('free', 'paid');
  CREATE TYPE "public"."enum__events_v_version_application_required" AS ENUM('required', 'not-required');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_resources_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum_resources_type" AS ENUM('handbook', 'slides', 'self-study', 'video', 'playlist', 'seminar', 'report', 'meeting', 'award', 'casebook', 'grant', 'survey', 'link');
  CREATE TYPE "public"."enum_resources_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum_resources_link_health_status" AS ENUM('unchecked', 'ok', 'broken');
  CREATE TYPE "public"."enum_resources_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__resources_v_version_audiences" AS ENUM('patient', 'family', 'employer', 'medical', 'public');
  CREATE TYPE "public"."enum__resources_v_version_type" AS ENUM('handbook', 'slides', 'self-study', 'video', 'playlist', 'seminar', 'report', 'meeting', 'award', 'casebook', 'grant', 'survey', 'link');
  CREATE TYPE "public"."enum__resources_v_version_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum__resources_v_version_link_health_status" AS ENUM('unchecked', 'ok', 'broken');
  CREATE TYPE "public"."enum__resources_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organizations_designations_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum_organizations_designations_type" AS ENUM('national-cancer-center', 'prefectural-core', 'regional-core', 'specific-field-core', 'regional-care', 'prefectural-core-provisional', 'regional-core-provisional', 'specific-field-core-provisional', 'regional-care-provisional', 'metropolitan-core', 'metropolitan-cooperation', 'childhood-core', 'metropolitan-childhood', 'genome-core', 'genome-hub', 'genome-cooperation');
  CREATE TYPE "public"."enum_organizations_designations_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_organizations_services_service" AS ENUM('second-opinion', 'outpatient-chemotherapy', 'radiotherapy', 'genome-testing', 'genetic-counseling', 'palliative-outpatient', 'palliative-team', 'palliative-ward', 'rehabilitation', 'lymphedema-clinic', 'stoma-clinic', 'fertility-preservation', 'appearance-care', 'employment-support', 'school-support', 'aya-support', 'childhood-follow-up', 'patient-salon', 'peer-support', 'online-consultation', 'foreign-language');
  CREATE TYPE "public"."enum_organizations_services_availability" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_organizations_kind" AS ENUM('hospital', 'support-center', 'public-office', 'association', 'company');
  CREATE TYPE "public"."enum_organizations_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum_organizations_area" AS ENUM('ku-chuobu', 'ku-nanbu', 'ku-seinanbu', 'ku-seibu', 'ku-seihokubu', 'ku-tohokubu', 'ku-tobu', 'nishitama', 'minamitama', 'kitatama-seibu', 'kitatama-nanbu', 'kitatama-hokubu', 'tosho');
  CREATE TYPE "public"."enum_organizations_coordinate_precision" AS ENUM('building', 'town', 'municipality');
  CREATE TYPE "public"."enum_organizations_consultation_center_availability" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum_organizations_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_organizations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organizations_v_version_designations_cancers" AS ENUM('lung', 'stomach', 'colorectal', 'liver', 'breast', 'prostate', 'pancreas', 'biliary', 'esophagus', 'head-and-neck', 'thyroid', 'cervix', 'uterine-body', 'ovary', 'kidney', 'bladder', 'testis', 'leukemia', 'lymphoma', 'myeloma', 'brain', 'skin', 'bone-soft-tissue', 'unknown-primary', 'rare', 'childhood', 'aya');
  CREATE TYPE "public"."enum__organizations_v_version_designations_type" AS ENUM('national-cancer-center', 'prefectural-core', 'regional-core', 'specific-field-core', 'regional-care', 'prefectural-core-provisional', 'regional-core-provisional', 'specific-field-core-provisional', 'regional-care-provisional', 'metropolitan-core', 'metropolitan-cooperation', 'childhood-core', 'metropolitan-childhood', 'genome-core', 'genome-hub', 'genome-cooperation');
  CREATE TYPE "public"."enum__organizations_v_version_designations_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum__organizations_v_version_services_service" AS ENUM('second-opinion', 'outpatient-chemotherapy', 'radiotherapy', 'genome-testing', 'genetic-counseling', 'palliative-outpatient', 'palliative-team', 'palliative-ward', 'rehabilitation', 'lymphedema-clinic', 'stoma-clinic', 'fertility-preservation', 'appearance-care', 'employment-support', 'school-support', 'aya-support', 'childhood-follow-up', 'patient-salon', 'peer-support', 'online-consultation', 'foreign-language');
  CREATE TYPE "public"."enum__organizations_v_version_services_availability" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__organizations_v_version_kind" AS ENUM('hospital', 'support-center', 'public-office', 'association', 'company');
  CREATE TYPE "public"."enum__organizations_v_version_municipality" AS ENUM('131016', '131024', '131032', '131041', '131059', '131067', '131075', '131083', '131091', '131105', '131113', '131121', '131130', '131148', '131156', '131164', '131172', '131181', '131199', '131202', '131211', '131229', '131237', '132012', '132021', '132039', '132047', '132055', '132063', '132071', '132080', '132098', '132101', '132110', '132128', '132136', '132144', '132152', '132187', '132195', '132209', '132217', '132225', '132233', '132241', '132250', '132276', '132284', '132292', '133035', '133051', '133078', '133086', '133612', '133621', '133639', '133647', '133817', '133825', '134015', '134023', '134210');
  CREATE TYPE "public"."enum__organizations_v_version_area" AS ENUM('ku-chuobu', 'ku-nanbu', 'ku-seinanbu', 'ku-seibu', 'ku-seihokubu', 'ku-tohokubu', 'ku-tobu', 'nishitama', 'minamitama', 'kitatama-seibu', 'kitatama-nanbu', 'kitatama-hokubu', 'tosho');
  CREATE TYPE "public"."enum__organizations_v_version_coordinate_precision" AS ENUM('building', 'town', 'municipality');
  CREATE TYPE "public"."enum__organizations_v_version_consultation_center_availability" AS ENUM('yes', 'no');
  CREATE TYPE "public"."enum__organizations_v_version_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum__organizations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_editor_roles_system" AS ENUM('manage-users', 'manage-roles', 'manage-settings', 'read-audit');
  CREATE TYPE "public"."enum_editor_roles_reach" AS ENUM('everything', 'own-organization');
  CREATE TYPE "public"."enum_redirects_status" AS ENUM('301', '302', '410');
  CREATE TYPE "public"."enum_outbox_jobs_kind" AS ENUM('revalidate');
  CREATE TYPE "public"."enum_outbox_jobs_state" AS ENUM('waiting', 'working', 'stuck', 'done');
  CREATE TYPE "public"."enum_home_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__home_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_site_settings_alerts_level" AS ENUM('emergency', 'important', 'notice');
  CREATE TABLE "content_items_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_content_items_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "content_items_situations" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_content_items_situations",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "content_items_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "content_items_old_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "content_items" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"ended" boolean DEFAULT false,
  	"ended_note" varchar,
  	"kind" "enum_content_items_kind" DEFAULT 'page',
  	"placement" "enum_content_items_placement" DEFAULT 'page',
  	"banner_image_id" uuid,
  	"parent_id" uuid,
  	"order" numeric,
  	"published_on" varchar,
  	"inquiry_name" varchar,
  	"inquiry_phone" varchar,
  	"inquiry_hours" varchar,
  	"inquiry_email" varchar,
  	"inquiry_url" varchar,
  	"renewal_decision" "enum_content_items_renewal_decision",
  	"renewal_note" varchar,
  	"owner_id" uuid,
  	"owner_section" varchar,
  	"last_confirmed_on" varchar,
  	"next_review_on" varchar,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_content_items_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "content_items_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_content_items_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__content_items_v_version_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_content_items_v_version_situations" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__content_items_v_version_situations",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_content_items_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_content_items_v_version_old_urls" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_content_items_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_ended" boolean DEFAULT false,
  	"version_ended_note" varchar,
  	"version_kind" "enum__content_items_v_version_kind" DEFAULT 'page',
  	"version_placement" "enum__content_items_v_version_placement" DEFAULT 'page',
  	"version_banner_image_id" uuid,
  	"version_parent_id" uuid,
  	"version_order" numeric,
  	"version_published_on" varchar,
  	"version_inquiry_name" varchar,
  	"version_inquiry_phone" varchar,
  	"version_inquiry_hours" varchar,
  	"version_inquiry_email" varchar,
  	"version_inquiry_url" varchar,
  	"version_renewal_decision" "enum__content_items_v_version_renewal_decision",
  	"version_renewal_note" varchar,
  	"version_owner_id" uuid,
  	"version_owner_section" varchar,
  	"version_last_confirmed_on" varchar,
  	"version_next_review_on" varchar,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__content_items_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_content_items_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"layout" jsonb,
  	"parent_id" uuid,
  	"order" numeric,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_topics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_topics_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_layout" jsonb,
  	"version_parent_id" uuid,
  	"version_order" numeric,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__topics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "chat_answers_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "chat_answers_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar
  );
  
  CREATE TABLE "chat_answers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"question" varchar,
  	"answer" varchar,
  	"valid_until" varchar,
  	"owner_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_chat_answers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "chat_answers_rels" (
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
  
  CREATE TABLE "_chat_answers_v_version_other_wordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_answers_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"href" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chat_answers_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_question" varchar,
  	"version_answer" varchar,
  	"version_valid_until" varchar,
  	"version_owner_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__chat_answers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_chat_answers_v_rels" (
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
  
  CREATE TABLE "events_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_occurrences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"start_time" varchar,
  	"end_time" varchar,
  	"status" "enum_events_occurrences_status" DEFAULT 'scheduled',
  	"note" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "events_cancer_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_cancer_types",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_accessibility" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_events_accessibility",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"title_kana" varchar,
  	"organizer_id" uuid,
  	"kind" "enum_events_kind",
  	"summary" varchar,
  	"body" jsonb,
  	"audience_note" varchar,
  	"format" "enum_events_format",
  	"venue_name" varchar,
  	"venue_postal_code" varchar,
  	"venue_address" varchar,
  	"venue_municipality" "enum_events_venue_municipality",
  	"venue_access" varchar,
  	"venue_latitude" numeric,
  	"venue_longitude" numeric,
  	"online_url" varchar,
  	"online_note" varchar,
  	"fee_kind" "enum_events_fee_kind",
  	"fee_amount" numeric,
  	"fee_note" varchar,
  	"capacity" numeric,
  	"application_required" "enum_events_application_required",
  	"application_method" varchar,
  	"application_url" varchar,
  	"application_email" varchar,
  	"application_phone" varchar,
  	"application_opens_on" varchar,
  	"application_deadline_date" varchar,
  	"application_deadline_time" varchar,
  	"application_deadline_at" timestamp(3) with time zone,
  	"application_full" boolean DEFAULT false,
  	"contact_name" varchar,
  	"contact_phone" varchar,
  	"contact_hours" varchar,
  	"contact_email" varchar,
  	"accessibility_note" varchar,
  	"flyer_id" uuid,
  	"archive_video_title" varchar,
  	"archive_video_url" varchar,
  	"archive_video_minutes" numeric,
  	"archive_video_captions" boolean DEFAULT false,
  	"archive_video_published_on" varchar,
  	"status" "enum_events_event_status" DEFAULT 'scheduled',
  	"status_note" varchar,
  	"slug" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_events_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_occurrences" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"date" varchar,
  	"start_time" varchar,
  	"end_time" varchar,
  	"status" "enum__events_v_version_occurrences_status" DEFAULT 'scheduled',
  	"note" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_cancer_types" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_cancer_types",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_accessibility" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__events_v_version_accessibility",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_title_kana" varchar,
  	"version_organizer_id" uuid,
  	"version_kind" "enum__events_v_version_kind",
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_audience_note" varchar,
  	"version_format" "enum__events_v_version_format",
  	"version_venue_name" varchar,
  	"version_venue_postal_code" varchar,
  	"version_venue_address" varchar,
  	"version_venue_municipality" "enum__events_v_version_venue_municipality",
  	"version_venue_access" varchar,
  	"version_venue_latitude" numeric,
  	"version_venue_longitude" numeric,
  	"version_online_url" varchar,
  	"version_online_note" varchar,
  	"version_fee_kind" "enum__events_v_version_fee_kind",
  	"version_fee_amount" numeric,
  	"version_fee_note" varchar,
  	"version_capacity" numeric,
  	"version_application_required" "enum__events_v_version_application_required",
  	"version_application_method" varchar,
  	"version_application_url" varchar,
  	"version_application_email" varchar,
  	"version_application_phone" varchar,
  	"version_application_opens_on" varchar,
  	"version_application_deadline_date" varchar,
  	"version_application_deadline_time" varchar,
  	"version_application_deadline_at" timestamp(3) with time zone,
  	"version_application_full" boolean DEFAULT false,
  	"version_contact_name" varchar,
  	"version_contact_phone" varchar,
  	"version_contact_hours" varchar,
  	"version_contact_email" varchar,
  	"version_accessibility_note" varchar,
  	"version_flyer_id" uuid,
  	"version_archive_video_title" varchar,
  	"version_archive_video_url" varchar,
  	"version_archive_video_minutes" numeric,
  	"version_archive_video_captions" boolean DEFAULT false,
  	"version_archive_video_published_on" varchar,
  	"version_status" "enum_events_event_status" DEFAULT 'scheduled',
  	"version_status_note" varchar,
  	"version_slug" varchar,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "resources_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar
  );
  
  CREATE TABLE "resources_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_resources_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "resources_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "resources" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"type" "enum_resources_type",
  	"summary" varchar,
  	"body" jsonb,
  	"file_id" uuid,
  	"url" varchar,
  	"pages" numeric,
  	"minutes" numeric,
  	"ended" boolean DEFAULT false,
  	"ended_note" varchar,
  	"publisher_id" uuid,
  	"edition_date" varchar,
  	"edition_label" varchar,
  	"valid_until" varchar,
  	"municipality" "enum_resources_municipality",
  	"inquiry_name" varchar,
  	"inquiry_phone" varchar,
  	"inquiry_hours" varchar,
  	"inquiry_email" varchar,
  	"inquiry_url" varchar,
  	"slug" varchar,
  	"last_confirmed_on" varchar,
  	"next_review_on" varchar,
  	"link_health_status" "enum_resources_link_health_status" DEFAULT 'unchecked',
  	"link_health_checked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_resources_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "resources_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "_resources_v_version_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v_version_audiences" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__resources_v_version_audiences",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_resources_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_resources_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_type" "enum__resources_v_version_type",
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_file_id" uuid,
  	"version_url" varchar,
  	"version_pages" numeric,
  	"version_minutes" numeric,
  	"version_ended" boolean DEFAULT false,
  	"version_ended_note" varchar,
  	"version_publisher_id" uuid,
  	"version_edition_date" varchar,
  	"version_edition_label" varchar,
  	"version_valid_until" varchar,
  	"version_municipality" "enum__resources_v_version_municipality",
  	"version_inquiry_name" varchar,
  	"version_inquiry_phone" varchar,
  	"version_inquiry_hours" varchar,
  	"version_inquiry_email" varchar,
  	"version_inquiry_url" varchar,
  	"version_slug" varchar,
  	"version_last_confirmed_on" varchar,
  	"version_next_review_on" varchar,
  	"version_link_health_status" "enum__resources_v_version_link_health_status" DEFAULT 'unchecked',
  	"version_link_health_checked_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__resources_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_resources_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"resources_id" uuid,
  	"topics_id" uuid
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar,
  	"decorative" boolean DEFAULT false,
  	"caption" varchar,
  	"credit" varchar,
  	"organization_id" uuid,
  	"is_public" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_large_url" varchar,
  	"sizes_large_width" numeric,
  	"sizes_large_height" numeric,
  	"sizes_large_mime_type" varchar,
  	"sizes_large_filesize" numeric,
  	"sizes_large_filename" varchar
  );
  
  CREATE TABLE "organizations_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"name_kana" varchar,
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"source" varchar
  );
  
  CREATE TABLE "organizations_designations_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_organizations_designations_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "organizations_designations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"type" "enum_organizations_designations_type",
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"source" varchar,
  	"source_url" varchar,
  	"as_of" varchar,
  	"confidence" "enum_organizations_designations_confidence",
  	"note" varchar
  );
  
  CREATE TABLE "organizations_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"service" "enum_organizations_services_service",
  	"availability" "enum_organizations_services_availability",
  	"note" varchar,
  	"confirmed_on" varchar
  );
  
  CREATE TABLE "organizations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"name_kana" varchar,
  	"kind" "enum_organizations_kind",
  	"registered_name" varchar,
  	"medical_institution_code" varchar,
  	"message" varchar,
  	"postal_code" varchar,
  	"municipality" "enum_organizations_municipality",
  	"area" "enum_organizations_area",
  	"address" varchar,
  	"building" varchar,
  	"access" varchar,
  	"phone" varchar,
  	"website" varchar,
  	"latitude" numeric,
  	"longitude" numeric,
  	"coordinate_precision" "enum_organizations_coordinate_precision",
  	"consultation_center_availability" "enum_organizations_consultation_center_availability",
  	"consultation_center_name" varchar,
  	"consultation_center_phone" varchar,
  	"consultation_center_hours" varchar,
  	"consultation_center_location" varchar,
  	"consultation_center_url" varchar,
  	"consultation_center_note" varchar,
  	"consultation_center_confirmed_on" varchar,
  	"slug" varchar,
  	"last_confirmed_on" varchar,
  	"confidence" "enum_organizations_confidence",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organizations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_organizations_v_version_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"name_kana" varchar,
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v_version_designations_cancers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__organizations_v_version_designations_cancers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_organizations_v_version_designations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"type" "enum__organizations_v_version_designations_type",
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"source" varchar,
  	"source_url" varchar,
  	"as_of" varchar,
  	"confidence" "enum__organizations_v_version_designations_confidence",
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v_version_services" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"service" "enum__organizations_v_version_services_service",
  	"availability" "enum__organizations_v_version_services_availability",
  	"note" varchar,
  	"confirmed_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"url" varchar,
  	"as_of" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar,
  	"version_name_kana" varchar,
  	"version_kind" "enum__organizations_v_version_kind",
  	"version_registered_name" varchar,
  	"version_medical_institution_code" varchar,
  	"version_message" varchar,
  	"version_postal_code" varchar,
  	"version_municipality" "enum__organizations_v_version_municipality",
  	"version_area" "enum__organizations_v_version_area",
  	"version_address" varchar,
  	"version_building" varchar,
  	"version_access" varchar,
  	"version_phone" varchar,
  	"version_website" varchar,
  	"version_latitude" numeric,
  	"version_longitude" numeric,
  	"version_coordinate_precision" "enum__organizations_v_version_coordinate_precision",
  	"version_consultation_center_availability" "enum__organizations_v_version_consultation_center_availability",
  	"version_consultation_center_name" varchar,
  	"version_consultation_center_phone" varchar,
  	"version_consultation_center_hours" varchar,
  	"version_consultation_center_location" varchar,
  	"version_consultation_center_url" varchar,
  	"version_consultation_center_note" varchar,
  	"version_consultation_center_confirmed_on" varchar,
  	"version_slug" varchar,
  	"version_last_confirmed_on" varchar,
  	"version_confidence" "enum__organizations_v_version_confidence",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organizations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role_id" uuid NOT NULL,
  	"organization_id" uuid,
  	"disabled" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "editor_roles_system" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_editor_roles_system",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "editor_roles" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"reach" "enum_editor_roles_reach" DEFAULT 'own-organization' NOT NULL,
  	"capabilities" jsonb DEFAULT '{}'::jsonb,
  	"key" varchar,
  	"preset" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"status" "enum_redirects_status" DEFAULT '301' NOT NULL,
  	"to" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_comments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"field" varchar,
  	"body" varchar NOT NULL,
  	"author_id" uuid,
  	"resolved" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"actor" varchar,
  	"actor_name" varchar,
  	"action" varchar,
  	"collection" varchar,
  	"document_id" varchar,
  	"document_title" varchar,
  	"from" varchar,
  	"to" varchar,
  	"comment" varchar
  );
  
  CREATE TABLE "outbox_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum_outbox_jobs_kind" NOT NULL,
  	"state" "enum_outbox_jobs_state" NOT NULL,
  	"attempts" numeric NOT NULL,
  	"run_after" timestamp(3) with time zone NOT NULL,
  	"leased_until" timestamp(3) with time zone,
  	"last_error" varchar,
  	"finished_at" timestamp(3) with time zone,
  	"payload" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media_uses" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"media_id" uuid NOT NULL,
  	"used_by" varchar NOT NULL
  );
  
  CREATE TABLE "content_loads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"doc_id" varchar,
  	"digest" varchar NOT NULL,
  	"loaded_updated_at" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"content_items_id" uuid,
  	"topics_id" uuid,
  	"chat_answers_id" uuid,
  	"events_id" uuid,
  	"resources_id" uuid,
  	"media_id" uuid,
  	"organizations_id" uuid,
  	"users_id" uuid,
  	"editor_roles_id" uuid,
  	"redirects_id" uuid,
  	"review_comments_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "home" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"layout" jsonb,
  	"_status" "enum_home_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "_home_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"version_layout" jsonb,
  	"version__status" "enum__home_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "navigation_header" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_label" varchar,
  	"link_href" varchar
  );
  
  CREATE TABLE "navigation_footer_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"link_label" varchar,
  	"link_href" varchar
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_rels" (
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
  
  CREATE TABLE "site_settings_alerts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"level" "enum_site_settings_alerts_level" DEFAULT 'notice' NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar,
  	"link_label" varchar,
  	"link_href" varchar,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"site_name" varchar NOT NULL,
  	"tagline" varchar,
  	"publisher_name" varchar,
  	"publisher_section" varchar,
  	"publisher_address" varchar,
  	"publisher_phone" varchar,
  	"publisher_hours" varchar,
  	"consultation_name" varchar,
  	"consultation_phone" varchar,
  	"consultation_hours" varchar,
  	"consultation_email" varchar,
  	"consultation_url" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_rels" (
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
  
  ALTER TABLE "content_items_audiences" ADD CONSTRAINT "content_items_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items_situations" ADD CONSTRAINT "content_items_situations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items_sources" ADD CONSTRAINT "content_items_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items_old_urls" ADD CONSTRAINT "content_items_old_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items" ADD CONSTRAINT "content_items_banner_image_id_media_id_fk" FOREIGN KEY ("banner_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "content_items" ADD CONSTRAINT "content_items_parent_id_content_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "content_items" ADD CONSTRAINT "content_items_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "content_items_rels" ADD CONSTRAINT "content_items_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items_rels" ADD CONSTRAINT "content_items_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "content_items_rels" ADD CONSTRAINT "content_items_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_version_audiences" ADD CONSTRAINT "_content_items_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_version_situations" ADD CONSTRAINT "_content_items_v_version_situations_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_version_sources" ADD CONSTRAINT "_content_items_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_version_old_urls" ADD CONSTRAINT "_content_items_v_version_old_urls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v" ADD CONSTRAINT "_content_items_v_parent_id_content_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."content_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_content_items_v" ADD CONSTRAINT "_content_items_v_version_banner_image_id_media_id_fk" FOREIGN KEY ("version_banner_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_content_items_v" ADD CONSTRAINT "_content_items_v_version_parent_id_content_items_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."content_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_content_items_v" ADD CONSTRAINT "_content_items_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_content_items_v_rels" ADD CONSTRAINT "_content_items_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_content_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_rels" ADD CONSTRAINT "_content_items_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_content_items_v_rels" ADD CONSTRAINT "_content_items_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_parent_id_topics_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chat_answers_other_wordings" ADD CONSTRAINT "chat_answers_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_links" ADD CONSTRAINT "chat_answers_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers" ADD CONSTRAINT "chat_answers_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chat_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_answers_rels" ADD CONSTRAINT "chat_answers_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_version_other_wordings" ADD CONSTRAINT "_chat_answers_v_version_other_wordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_version_links" ADD CONSTRAINT "_chat_answers_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v" ADD CONSTRAINT "_chat_answers_v_parent_id_chat_answers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chat_answers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chat_answers_v" ADD CONSTRAINT "_chat_answers_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_chat_answers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_answers_v_rels" ADD CONSTRAINT "_chat_answers_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_audiences" ADD CONSTRAINT "events_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_occurrences" ADD CONSTRAINT "events_occurrences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_cancer_types" ADD CONSTRAINT "events_cancer_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_accessibility" ADD CONSTRAINT "events_accessibility_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_organizer_id_organizations_id_fk" FOREIGN KEY ("organizer_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events" ADD CONSTRAINT "events_flyer_id_media_id_fk" FOREIGN KEY ("flyer_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_audiences" ADD CONSTRAINT "_events_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_occurrences" ADD CONSTRAINT "_events_v_version_occurrences_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_cancer_types" ADD CONSTRAINT "_events_v_version_cancer_types_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_accessibility" ADD CONSTRAINT "_events_v_version_accessibility_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_organizer_id_organizations_id_fk" FOREIGN KEY ("version_organizer_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_flyer_id_media_id_fk" FOREIGN KEY ("version_flyer_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_aliases" ADD CONSTRAINT "resources_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_audiences" ADD CONSTRAINT "resources_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_sources" ADD CONSTRAINT "resources_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources" ADD CONSTRAINT "resources_publisher_id_organizations_id_fk" FOREIGN KEY ("publisher_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "resources_rels" ADD CONSTRAINT "resources_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_aliases" ADD CONSTRAINT "_resources_v_version_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_audiences" ADD CONSTRAINT "_resources_v_version_audiences_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_version_sources" ADD CONSTRAINT "_resources_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_parent_id_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v" ADD CONSTRAINT "_resources_v_version_publisher_id_organizations_id_fk" FOREIGN KEY ("version_publisher_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_resources_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_resources_v_rels" ADD CONSTRAINT "_resources_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations_former_names" ADD CONSTRAINT "organizations_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_designations_cancers" ADD CONSTRAINT "organizations_designations_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations_designations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_designations" ADD CONSTRAINT "organizations_designations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_services" ADD CONSTRAINT "organizations_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_sources" ADD CONSTRAINT "organizations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_former_names" ADD CONSTRAINT "_organizations_v_version_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_designations_cancers" ADD CONSTRAINT "_organizations_v_version_designations_cancers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organizations_v_version_designations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_designations" ADD CONSTRAINT "_organizations_v_version_designations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_services" ADD CONSTRAINT "_organizations_v_version_services_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_sources" ADD CONSTRAINT "_organizations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_role_id_editor_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."editor_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editor_roles_system" ADD CONSTRAINT "editor_roles_system_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."editor_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chat_answers_fk" FOREIGN KEY ("chat_answers_id") REFERENCES "public"."chat_answers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editor_roles_fk" FOREIGN KEY ("editor_roles_id") REFERENCES "public"."editor_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_comments_fk" FOREIGN KEY ("review_comments_id") REFERENCES "public"."review_comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_header" ADD CONSTRAINT "navigation_header_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer_links" ADD CONSTRAINT "navigation_footer_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation_footer"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_alerts" ADD CONSTRAINT "site_settings_alerts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "content_items_audiences_order_idx" ON "content_items_audiences" USING btree ("order");
  CREATE INDEX "content_items_audiences_parent_idx" ON "content_items_audiences" USING btree ("parent_id");
  CREATE INDEX "content_items_situations_order_idx" ON "content_items_situations" USING btree ("order");
  CREATE INDEX "content_items_situations_parent_idx" ON "content_items_situations" USING btree ("parent_id");
  CREATE INDEX "content_items_sources_order_idx" ON "content_items_sources" USING btree ("_order");
  CREATE INDEX "content_items_sources_parent_id_idx" ON "content_items_sources" USING btree ("_parent_id");
  CREATE INDEX "content_items_old_urls_order_idx" ON "content_items_old_urls" USING btree ("_order");
  CREATE INDEX "content_items_old_urls_parent_id_idx" ON "content_items_old_urls" USING btree ("_parent_id");
  CREATE INDEX "content_items_ended_idx" ON "content_items" USING btree ("ended");
  CREATE INDEX "content_items_kind_idx" ON "content_items" USING btree ("kind");
  CREATE INDEX "content_items_banner_image_idx" ON "content_items" USING btree ("banner_image_id");
  CREATE INDEX "content_items_parent_idx" ON "content_items" USING btree ("parent_id");
  CREATE INDEX "content_items_order_idx" ON "content_items" USING btree ("order");
  CREATE INDEX "content_items_renewal_renewal_decision_idx" ON "content_items" USING btree ("renewal_decision");
  CREATE INDEX "content_items_owner_idx" ON "content_items" USING btree ("owner_id");
  CREATE INDEX "content_items_last_confirmed_on_idx" ON "content_items" USING btree ("last_confirmed_on");
  CREATE INDEX "content_items_next_review_on_idx" ON "content_items" USING btree ("next_review_on");
  CREATE UNIQUE INDEX "content_items_slug_idx" ON "content_items" USING btree ("slug");
  CREATE INDEX "content_items_updated_at_idx" ON "content_items" USING btree ("updated_at");
  CREATE INDEX "content_items_created_at_idx" ON "content_items" USING btree ("created_at");
  CREATE INDEX "content_items_deleted_at_idx" ON "content_items" USING btree ("deleted_at");
  CREATE INDEX "content_items__status_idx" ON "content_items" USING btree ("_status");
  CREATE INDEX "_status_placement_idx" ON "content_items" USING btree ("_status","placement");
  CREATE INDEX "_status_publishedOn_idx" ON "content_items" USING btree ("_status","published_on");
  CREATE INDEX "content_items_rels_order_idx" ON "content_items_rels" USING btree ("order");
  CREATE INDEX "content_items_rels_parent_idx" ON "content_items_rels" USING btree ("parent_id");
  CREATE INDEX "content_items_rels_path_idx" ON "content_items_rels" USING btree ("path");
  CREATE INDEX "content_items_rels_resources_id_idx" ON "content_items_rels" USING btree ("resources_id");
  CREATE INDEX "content_items_rels_topics_id_idx" ON "content_items_rels" USING btree ("topics_id");
  CREATE INDEX "_content_items_v_version_audiences_order_idx" ON "_content_items_v_version_audiences" USING btree ("order");
  CREATE INDEX "_content_items_v_version_audiences_parent_idx" ON "_content_items_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_content_items_v_version_situations_order_idx" ON "_content_items_v_version_situations" USING btree ("order");
  CREATE INDEX "_content_items_v_version_situations_parent_idx" ON "_content_items_v_version_situations" USING btree ("parent_id");
  CREATE INDEX "_content_items_v_version_sources_order_idx" ON "_content_items_v_version_sources" USING btree ("_order");
  CREATE INDEX "_content_items_v_version_sources_parent_id_idx" ON "_content_items_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_content_items_v_version_old_urls_order_idx" ON "_content_items_v_version_old_urls" USING btree ("_order");
  CREATE INDEX "_content_items_v_version_old_urls_parent_id_idx" ON "_content_items_v_version_old_urls" USING btree ("_parent_id");
  CREATE INDEX "_content_items_v_parent_idx" ON "_content_items_v" USING btree ("parent_id");
  CREATE INDEX "_content_items_v_version_version_ended_idx" ON "_content_items_v" USING btree ("version_ended");
  CREATE INDEX "_content_items_v_version_version_kind_idx" ON "_content_items_v" USING btree ("version_kind");
  CREATE INDEX "_content_items_v_version_version_banner_image_idx" ON "_content_items_v" USING btree ("version_banner_image_id");
  CREATE INDEX "_content_items_v_version_version_parent_idx" ON "_content_items_v" USING btree ("version_parent_id");
  CREATE INDEX "_content_items_v_version_version_order_idx" ON "_content_items_v" USING btree ("version_order");
  CREATE INDEX "_content_items_v_version_renewal_version_renewal_decisio_idx" ON "_content_items_v" USING btree ("version_renewal_decision");
  CREATE INDEX "_content_items_v_version_version_owner_idx" ON "_content_items_v" USING btree ("version_owner_id");
  CREATE INDEX "_content_items_v_version_version_last_confirmed_on_idx" ON "_content_items_v" USING btree ("version_last_confirmed_on");
  CREATE INDEX "_content_items_v_version_version_next_review_on_idx" ON "_content_items_v" USING btree ("version_next_review_on");
  CREATE INDEX "_content_items_v_version_version_slug_idx" ON "_content_items_v" USING btree ("version_slug");
  CREATE INDEX "_content_items_v_version_version_updated_at_idx" ON "_content_items_v" USING btree ("version_updated_at");
  CREATE INDEX "_content_items_v_version_version_created_at_idx" ON "_content_items_v" USING btree ("version_created_at");
  CREATE INDEX "_content_items_v_version_version_deleted_at_idx" ON "_content_items_v" USING btree ("version_deleted_at");
  CREATE INDEX "_content_items_v_version_version__status_idx" ON "_content_items_v" USING btree ("version__status");
  CREATE INDEX "_content_items_v_created_at_idx" ON "_content_items_v" USING btree ("created_at");
  CREATE INDEX "_content_items_v_updated_at_idx" ON "_content_items_v" USING btree ("updated_at");
  CREATE INDEX "_content_items_v_latest_idx" ON "_content_items_v" USING btree ("latest");
  CREATE INDEX "version__status_version_placement_idx" ON "_content_items_v" USING btree ("version__status","version_placement");
  CREATE INDEX "version__status_version_publishedOn_idx" ON "_content_items_v" USING btree ("version__status","version_published_on");
  CREATE INDEX "_content_items_v_rels_order_idx" ON "_content_items_v_rels" USING btree ("order");
  CREATE INDEX "_content_items_v_rels_parent_idx" ON "_content_items_v_rels" USING btree ("parent_id");
  CREATE INDEX "_content_items_v_rels_path_idx" ON "_content_items_v_rels" USING btree ("path");
  CREATE INDEX "_content_items_v_rels_resources_id_idx" ON "_content_items_v_rels" USING btree ("resources_id");
  CREATE INDEX "_content_items_v_rels_topics_id_idx" ON "_content_items_v_rels" USING btree ("topics_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "topics_order_idx" ON "topics" USING btree ("order");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "topics__status_idx" ON "topics" USING btree ("_status");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_parent_idx" ON "_topics_v" USING btree ("version_parent_id");
  CREATE INDEX "_topics_v_version_version_order_idx" ON "_topics_v" USING btree ("version_order");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_version_version__status_idx" ON "_topics_v" USING btree ("version__status");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE INDEX "_topics_v_latest_idx" ON "_topics_v" USING btree ("latest");
  CREATE INDEX "chat_answers_other_wordings_order_idx" ON "chat_answers_other_wordings" USING btree ("_order");
  CREATE INDEX "chat_answers_other_wordings_parent_id_idx" ON "chat_answers_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "chat_answers_links_order_idx" ON "chat_answers_links" USING btree ("_order");
  CREATE INDEX "chat_answers_links_parent_id_idx" ON "chat_answers_links" USING btree ("_parent_id");
  CREATE INDEX "chat_answers_valid_until_idx" ON "chat_answers" USING btree ("valid_until");
  CREATE INDEX "chat_answers_owner_idx" ON "chat_answers" USING btree ("owner_id");
  CREATE INDEX "chat_answers_updated_at_idx" ON "chat_answers" USING btree ("updated_at");
  CREATE INDEX "chat_answers_created_at_idx" ON "chat_answers" USING btree ("created_at");
  CREATE INDEX "chat_answers_deleted_at_idx" ON "chat_answers" USING btree ("deleted_at");
  CREATE INDEX "chat_answers__status_idx" ON "chat_answers" USING btree ("_status");
  CREATE INDEX "chat_answers_rels_order_idx" ON "chat_answers_rels" USING btree ("order");
  CREATE INDEX "chat_answers_rels_parent_idx" ON "chat_answers_rels" USING btree ("parent_id");
  CREATE INDEX "chat_answers_rels_path_idx" ON "chat_answers_rels" USING btree ("path");
  CREATE INDEX "chat_answers_rels_content_items_id_idx" ON "chat_answers_rels" USING btree ("content_items_id");
  CREATE INDEX "chat_answers_rels_topics_id_idx" ON "chat_answers_rels" USING btree ("topics_id");
  CREATE INDEX "chat_answers_rels_resources_id_idx" ON "chat_answers_rels" USING btree ("resources_id");
  CREATE INDEX "chat_answers_rels_organizations_id_idx" ON "chat_answers_rels" USING btree ("organizations_id");
  CREATE INDEX "chat_answers_rels_events_id_idx" ON "chat_answers_rels" USING btree ("events_id");
  CREATE INDEX "_chat_answers_v_version_other_wordings_order_idx" ON "_chat_answers_v_version_other_wordings" USING btree ("_order");
  CREATE INDEX "_chat_answers_v_version_other_wordings_parent_id_idx" ON "_chat_answers_v_version_other_wordings" USING btree ("_parent_id");
  CREATE INDEX "_chat_answers_v_version_links_order_idx" ON "_chat_answers_v_version_links" USING btree ("_order");
  CREATE INDEX "_chat_answers_v_version_links_parent_id_idx" ON "_chat_answers_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_chat_answers_v_parent_idx" ON "_chat_answers_v" USING btree ("parent_id");
  CREATE INDEX "_chat_answers_v_version_version_valid_until_idx" ON "_chat_answers_v" USING btree ("version_valid_until");
  CREATE INDEX "_chat_answers_v_version_version_owner_idx" ON "_chat_answers_v" USING btree ("version_owner_id");
  CREATE INDEX "_chat_answers_v_version_version_updated_at_idx" ON "_chat_answers_v" USING btree ("version_updated_at");
  CREATE INDEX "_chat_answers_v_version_version_created_at_idx" ON "_chat_answers_v" USING btree ("version_created_at");
  CREATE INDEX "_chat_answers_v_version_version_deleted_at_idx" ON "_chat_answers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_chat_answers_v_version_version__status_idx" ON "_chat_answers_v" USING btree ("version__status");
  CREATE INDEX "_chat_answers_v_created_at_idx" ON "_chat_answers_v" USING btree ("created_at");
  CREATE INDEX "_chat_answers_v_updated_at_idx" ON "_chat_answers_v" USING btree ("updated_at");
  CREATE INDEX "_chat_answers_v_latest_idx" ON "_chat_answers_v" USING btree ("latest");
  CREATE INDEX "_chat_answers_v_rels_order_idx" ON "_chat_answers_v_rels" USING btree ("order");
  CREATE INDEX "_chat_answers_v_rels_parent_idx" ON "_chat_answers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_chat_answers_v_rels_path_idx" ON "_chat_answers_v_rels" USING btree ("path");
  CREATE INDEX "_chat_answers_v_rels_content_items_id_idx" ON "_chat_answers_v_rels" USING btree ("content_items_id");
  CREATE INDEX "_chat_answers_v_rels_topics_id_idx" ON "_chat_answers_v_rels" USING btree ("topics_id");
  CREATE INDEX "_chat_answers_v_rels_resources_id_idx" ON "_chat_answers_v_rels" USING btree ("resources_id");
  CREATE INDEX "_chat_answers_v_rels_organizations_id_idx" ON "_chat_answers_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_chat_answers_v_rels_events_id_idx" ON "_chat_answers_v_rels" USING btree ("events_id");
  CREATE INDEX "events_audiences_order_idx" ON "events_audiences" USING btree ("order");
  CREATE INDEX "events_audiences_parent_idx" ON "events_audiences" USING btree ("parent_id");
  CREATE INDEX "events_occurrences_order_idx" ON "events_occurrences" USING btree ("_order");
  CREATE INDEX "events_occurrences_parent_id_idx" ON "events_occurrences" USING btree ("_parent_id");
  CREATE INDEX "events_cancer_types_order_idx" ON "events_cancer_types" USING btree ("order");
  CREATE INDEX "events_cancer_types_parent_idx" ON "events_cancer_types" USING btree ("parent_id");
  CREATE INDEX "events_accessibility_order_idx" ON "events_accessibility" USING btree ("order");
  CREATE INDEX "events_accessibility_parent_idx" ON "events_accessibility" USING btree ("parent_id");
  CREATE INDEX "events_organizer_idx" ON "events" USING btree ("organizer_id");
  CREATE INDEX "events_kind_idx" ON "events" USING btree ("kind");
  CREATE INDEX "events_format_idx" ON "events" USING btree ("format");
  CREATE INDEX "events_venue_venue_municipality_idx" ON "events" USING btree ("venue_municipality");
  CREATE INDEX "events_flyer_idx" ON "events" USING btree ("flyer_id");
  CREATE INDEX "events_status_idx" ON "events" USING btree ("status");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE INDEX "events_starts_at_idx" ON "events" USING btree ("starts_at");
  CREATE INDEX "events_ends_at_idx" ON "events" USING btree ("ends_at");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE INDEX "_status_startsAt_idx" ON "events" USING btree ("_status","starts_at");
  CREATE INDEX "_status_endsAt_idx" ON "events" USING btree ("_status","ends_at");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_organizations_id_idx" ON "events_rels" USING btree ("organizations_id");
  CREATE INDEX "events_rels_topics_id_idx" ON "events_rels" USING btree ("topics_id");
  CREATE INDEX "_events_v_version_audiences_order_idx" ON "_events_v_version_audiences" USING btree ("order");
  CREATE INDEX "_events_v_version_audiences_parent_idx" ON "_events_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_occurrences_order_idx" ON "_events_v_version_occurrences" USING btree ("_order");
  CREATE INDEX "_events_v_version_occurrences_parent_id_idx" ON "_events_v_version_occurrences" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_cancer_types_order_idx" ON "_events_v_version_cancer_types" USING btree ("order");
  CREATE INDEX "_events_v_version_cancer_types_parent_idx" ON "_events_v_version_cancer_types" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_accessibility_order_idx" ON "_events_v_version_accessibility" USING btree ("order");
  CREATE INDEX "_events_v_version_accessibility_parent_idx" ON "_events_v_version_accessibility" USING btree ("parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_organizer_idx" ON "_events_v" USING btree ("version_organizer_id");
  CREATE INDEX "_events_v_version_version_kind_idx" ON "_events_v" USING btree ("version_kind");
  CREATE INDEX "_events_v_version_version_format_idx" ON "_events_v" USING btree ("version_format");
  CREATE INDEX "_events_v_version_venue_version_venue_municipality_idx" ON "_events_v" USING btree ("version_venue_municipality");
  CREATE INDEX "_events_v_version_version_flyer_idx" ON "_events_v" USING btree ("version_flyer_id");
  CREATE INDEX "_events_v_version_version_status_idx" ON "_events_v" USING btree ("version_status");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_starts_at_idx" ON "_events_v" USING btree ("version_starts_at");
  CREATE INDEX "_events_v_version_version_ends_at_idx" ON "_events_v" USING btree ("version_ends_at");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "version__status_version_startsAt_idx" ON "_events_v" USING btree ("version__status","version_starts_at");
  CREATE INDEX "version__status_version_endsAt_idx" ON "_events_v" USING btree ("version__status","version_ends_at");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_organizations_id_idx" ON "_events_v_rels" USING btree ("organizations_id");
  CREATE INDEX "_events_v_rels_topics_id_idx" ON "_events_v_rels" USING btree ("topics_id");
  CREATE INDEX "resources_aliases_order_idx" ON "resources_aliases" USING btree ("_order");
  CREATE INDEX "resources_aliases_parent_id_idx" ON "resources_aliases" USING btree ("_parent_id");
  CREATE INDEX "resources_audiences_order_idx" ON "resources_audiences" USING btree ("order");
  CREATE INDEX "resources_audiences_parent_idx" ON "resources_audiences" USING btree ("parent_id");
  CREATE INDEX "resources_sources_order_idx" ON "resources_sources" USING btree ("_order");
  CREATE INDEX "resources_sources_parent_id_idx" ON "resources_sources" USING btree ("_parent_id");
  CREATE INDEX "resources_type_idx" ON "resources" USING btree ("type");
  CREATE INDEX "resources_file_idx" ON "resources" USING btree ("file_id");
  CREATE INDEX "resources_ended_idx" ON "resources" USING btree ("ended");
  CREATE INDEX "resources_publisher_idx" ON "resources" USING btree ("publisher_id");
  CREATE INDEX "resources_edition_date_idx" ON "resources" USING btree ("edition_date");
  CREATE UNIQUE INDEX "resources_slug_idx" ON "resources" USING btree ("slug");
  CREATE INDEX "resources_last_confirmed_on_idx" ON "resources" USING btree ("last_confirmed_on");
  CREATE INDEX "resources_next_review_on_idx" ON "resources" USING btree ("next_review_on");
  CREATE INDEX "resources_updated_at_idx" ON "resources" USING btree ("updated_at");
  CREATE INDEX "resources_created_at_idx" ON "resources" USING btree ("created_at");
  CREATE INDEX "resources_deleted_at_idx" ON "resources" USING btree ("deleted_at");
  CREATE INDEX "resources__status_idx" ON "resources" USING btree ("_status");
  CREATE INDEX "_status_type_idx" ON "resources" USING btree ("_status","type");
  CREATE INDEX "resources_rels_order_idx" ON "resources_rels" USING btree ("order");
  CREATE INDEX "resources_rels_parent_idx" ON "resources_rels" USING btree ("parent_id");
  CREATE INDEX "resources_rels_path_idx" ON "resources_rels" USING btree ("path");
  CREATE INDEX "resources_rels_resources_id_idx" ON "resources_rels" USING btree ("resources_id");
  CREATE INDEX "resources_rels_topics_id_idx" ON "resources_rels" USING btree ("topics_id");
  CREATE INDEX "_resources_v_version_aliases_order_idx" ON "_resources_v_version_aliases" USING btree ("_order");
  CREATE INDEX "_resources_v_version_aliases_parent_id_idx" ON "_resources_v_version_aliases" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_version_audiences_order_idx" ON "_resources_v_version_audiences" USING btree ("order");
  CREATE INDEX "_resources_v_version_audiences_parent_idx" ON "_resources_v_version_audiences" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_sources_order_idx" ON "_resources_v_version_sources" USING btree ("_order");
  CREATE INDEX "_resources_v_version_sources_parent_id_idx" ON "_resources_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_resources_v_parent_idx" ON "_resources_v" USING btree ("parent_id");
  CREATE INDEX "_resources_v_version_version_type_idx" ON "_resources_v" USING btree ("version_type");
  CREATE INDEX "_resources_v_version_version_file_idx" ON "_resources_v" USING btree ("version_file_id");
  CREATE INDEX "_resources_v_version_version_ended_idx" ON "_resources_v" USING btree ("version_ended");
  CREATE INDEX "_resources_v_version_version_publisher_idx" ON "_resources_v" USING btree ("version_publisher_id");
  CREATE INDEX "_resources_v_version_version_edition_date_idx" ON "_resources_v" USING btree ("version_edition_date");
  CREATE INDEX "_resources_v_version_version_slug_idx" ON "_resources_v" USING btree ("version_slug");
  CREATE INDEX "_resources_v_version_version_last_confirmed_on_idx" ON "_resources_v" USING btree ("version_last_confirmed_on");
  CREATE INDEX "_resources_v_version_version_next_review_on_idx" ON "_resources_v" USING btree ("version_next_review_on");
  CREATE INDEX "_resources_v_version_version_updated_at_idx" ON "_resources_v" USING btree ("version_updated_at");
  CREATE INDEX "_resources_v_version_version_created_at_idx" ON "_resources_v" USING btree ("version_created_at");
  CREATE INDEX "_resources_v_version_version_deleted_at_idx" ON "_resources_v" USING btree ("version_deleted_at");
  CREATE INDEX "_resources_v_version_version__status_idx" ON "_resources_v" USING btree ("version__status");
  CREATE INDEX "_resources_v_created_at_idx" ON "_resources_v" USING btree ("created_at");
  CREATE INDEX "_resources_v_updated_at_idx" ON "_resources_v" USING btree ("updated_at");
  CREATE INDEX "_resources_v_latest_idx" ON "_resources_v" USING btree ("latest");
  CREATE INDEX "version__status_version_type_idx" ON "_resources_v" USING btree ("version__status","version_type");
  CREATE INDEX "_resources_v_rels_order_idx" ON "_resources_v_rels" USING btree ("order");
  CREATE INDEX "_resources_v_rels_parent_idx" ON "_resources_v_rels" USING btree ("parent_id");
  CREATE INDEX "_resources_v_rels_path_idx" ON "_resources_v_rels" USING btree ("path");
  CREATE INDEX "_resources_v_rels_resources_id_idx" ON "_resources_v_rels" USING btree ("resources_id");
  CREATE INDEX "_resources_v_rels_topics_id_idx" ON "_resources_v_rels" USING btree ("topics_id");
  CREATE INDEX "media_organization_idx" ON "media" USING btree ("organization_id");
  CREATE INDEX "media_is_public_idx" ON "media" USING btree ("is_public");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "organizations_former_names_order_idx" ON "organizations_former_names" USING btree ("_order");
  CREATE INDEX "organizations_former_names_parent_id_idx" ON "organizations_former_names" USING btree ("_parent_id");
  CREATE INDEX "organizations_designations_cancers_order_idx" ON "organizations_designations_cancers" USING btree ("order");
  CREATE INDEX "organizations_designations_cancers_parent_idx" ON "organizations_designations_cancers" USING btree ("parent_id");
  CREATE INDEX "organizations_designations_order_idx" ON "organizations_designations" USING btree ("_order");
  CREATE INDEX "organizations_designations_parent_id_idx" ON "organizations_designations" USING btree ("_parent_id");
  CREATE INDEX "organizations_designations_type_idx" ON "organizations_designations" USING btree ("type");
  CREATE INDEX "organizations_services_order_idx" ON "organizations_services" USING btree ("_order");
  CREATE INDEX "organizations_services_parent_id_idx" ON "organizations_services" USING btree ("_parent_id");
  CREATE INDEX "organizations_services_service_idx" ON "organizations_services" USING btree ("service");
  CREATE INDEX "organizations_sources_order_idx" ON "organizations_sources" USING btree ("_order");
  CREATE INDEX "organizations_sources_parent_id_idx" ON "organizations_sources" USING btree ("_parent_id");
  CREATE INDEX "organizations_name_idx" ON "organizations" USING btree ("name");
  CREATE INDEX "organizations_name_kana_idx" ON "organizations" USING btree ("name_kana");
  CREATE INDEX "organizations_kind_idx" ON "organizations" USING btree ("kind");
  CREATE INDEX "organizations_municipality_idx" ON "organizations" USING btree ("municipality");
  CREATE INDEX "organizations_area_idx" ON "organizations" USING btree ("area");
  CREATE UNIQUE INDEX "organizations_slug_idx" ON "organizations" USING btree ("slug");
  CREATE INDEX "organizations_last_confirmed_on_idx" ON "organizations" USING btree ("last_confirmed_on");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organizations_deleted_at_idx" ON "organizations" USING btree ("deleted_at");
  CREATE INDEX "organizations__status_idx" ON "organizations" USING btree ("_status");
  CREATE INDEX "_status_kind_idx" ON "organizations" USING btree ("_status","kind");
  CREATE INDEX "_status_area_idx" ON "organizations" USING btree ("_status","area");
  CREATE INDEX "_organizations_v_version_former_names_order_idx" ON "_organizations_v_version_former_names" USING btree ("_order");
  CREATE INDEX "_organizations_v_version_former_names_parent_id_idx" ON "_organizations_v_version_former_names" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_version_designations_cancers_order_idx" ON "_organizations_v_version_designations_cancers" USING btree ("order");
  CREATE INDEX "_organizations_v_version_designations_cancers_parent_idx" ON "_organizations_v_version_designations_cancers" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_version_designations_order_idx" ON "_organizations_v_version_designations" USING btree ("_order");
  CREATE INDEX "_organizations_v_version_designations_parent_id_idx" ON "_organizations_v_version_designations" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_version_designations_type_idx" ON "_organizations_v_version_designations" USING btree ("type");
  CREATE INDEX "_organizations_v_version_services_order_idx" ON "_organizations_v_version_services" USING btree ("_order");
  CREATE INDEX "_organizations_v_version_services_parent_id_idx" ON "_organizations_v_version_services" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_version_services_service_idx" ON "_organizations_v_version_services" USING btree ("service");
  CREATE INDEX "_organizations_v_version_sources_order_idx" ON "_organizations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_organizations_v_version_sources_parent_id_idx" ON "_organizations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_parent_idx" ON "_organizations_v" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_version_version_name_idx" ON "_organizations_v" USING btree ("version_name");
  CREATE INDEX "_organizations_v_version_version_name_kana_idx" ON "_organizations_v" USING btree ("version_name_kana");
  CREATE INDEX "_organizations_v_version_version_kind_idx" ON "_organizations_v" USING btree ("version_kind");
  CREATE INDEX "_organizations_v_version_version_municipality_idx" ON "_organizations_v" USING btree ("version_municipality");
  CREATE INDEX "_organizations_v_version_version_area_idx" ON "_organizations_v" USING btree ("version_area");
  CREATE INDEX "_organizations_v_version_version_slug_idx" ON "_organizations_v" USING btree ("version_slug");
  CREATE INDEX "_organizations_v_version_version_last_confirmed_on_idx" ON "_organizations_v" USING btree ("version_last_confirmed_on");
  CREATE INDEX "_organizations_v_version_version_updated_at_idx" ON "_organizations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organizations_v_version_version_created_at_idx" ON "_organizations_v" USING btree ("version_created_at");
  CREATE INDEX "_organizations_v_version_version_deleted_at_idx" ON "_organizations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organizations_v_version_version__status_idx" ON "_organizations_v" USING btree ("version__status");
  CREATE INDEX "_organizations_v_created_at_idx" ON "_organizations_v" USING btree ("created_at");
  CREATE INDEX "_organizations_v_updated_at_idx" ON "_organizations_v" USING btree ("updated_at");
  CREATE INDEX "_organizations_v_latest_idx" ON "_organizations_v" USING btree ("latest");
  CREATE INDEX "version__status_version_kind_idx" ON "_organizations_v" USING btree ("version__status","version_kind");
  CREATE INDEX "version__status_version_area_idx" ON "_organizations_v" USING btree ("version__status","version_area");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_role_idx" ON "users" USING btree ("role_id");
  CREATE INDEX "users_organization_idx" ON "users" USING btree ("organization_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "editor_roles_system_order_idx" ON "editor_roles_system" USING btree ("order");
  CREATE INDEX "editor_roles_system_parent_idx" ON "editor_roles_system" USING btree ("parent_id");
  CREATE UNIQUE INDEX "editor_roles_key_idx" ON "editor_roles" USING btree ("key");
  CREATE INDEX "editor_roles_updated_at_idx" ON "editor_roles" USING btree ("updated_at");
  CREATE INDEX "editor_roles_created_at_idx" ON "editor_roles" USING btree ("created_at");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "review_comments_collection_idx" ON "review_comments" USING btree ("collection");
  CREATE INDEX "review_comments_document_id_idx" ON "review_comments" USING btree ("document_id");
  CREATE INDEX "review_comments_author_idx" ON "review_comments" USING btree ("author_id");
  CREATE INDEX "review_comments_resolved_idx" ON "review_comments" USING btree ("resolved");
  CREATE INDEX "review_comments_updated_at_idx" ON "review_comments" USING btree ("updated_at");
  CREATE INDEX "review_comments_created_at_idx" ON "review_comments" USING btree ("created_at");
  CREATE INDEX "audit_entries_at_idx" ON "audit_entries" USING btree ("at");
  CREATE INDEX "audit_entries_actor_idx" ON "audit_entries" USING btree ("actor");
  CREATE INDEX "audit_entries_action_idx" ON "audit_entries" USING btree ("action");
  CREATE INDEX "audit_entries_collection_idx" ON "audit_entries" USING btree ("collection");
  CREATE INDEX "audit_entries_document_id_idx" ON "audit_entries" USING btree ("document_id");
  CREATE INDEX "outbox_jobs_state_idx" ON "outbox_jobs" USING btree ("state");
  CREATE INDEX "outbox_jobs_run_after_idx" ON "outbox_jobs" USING btree ("run_after");
  CREATE INDEX "outbox_jobs_updated_at_idx" ON "outbox_jobs" USING btree ("updated_at");
  CREATE INDEX "outbox_jobs_created_at_idx" ON "outbox_jobs" USING btree ("created_at");
  CREATE INDEX "media_uses_media_idx" ON "media_uses" USING btree ("media_id");
  CREATE INDEX "media_uses_used_by_idx" ON "media_uses" USING btree ("used_by");
  CREATE UNIQUE INDEX "content_loads_key_idx" ON "content_loads" USING btree ("key");
  CREATE INDEX "content_loads_updated_at_idx" ON "content_loads" USING btree ("updated_at");
  CREATE INDEX "content_loads_created_at_idx" ON "content_loads" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_content_items_id_idx" ON "payload_locked_documents_rels" USING btree ("content_items_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_chat_answers_id_idx" ON "payload_locked_documents_rels" USING btree ("chat_answers_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_resources_id_idx" ON "payload_locked_documents_rels" USING btree ("resources_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_editor_roles_id_idx" ON "payload_locked_documents_rels" USING btree ("editor_roles_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_review_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("review_comments_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "home__status_idx" ON "home" USING btree ("_status");
  CREATE INDEX "_home_v_version_version__status_idx" ON "_home_v" USING btree ("version__status");
  CREATE INDEX "_home_v_created_at_idx" ON "_home_v" USING btree ("created_at");
  CREATE INDEX "_home_v_updated_at_idx" ON "_home_v" USING btree ("updated_at");
  CREATE INDEX "_home_v_latest_idx" ON "_home_v" USING btree ("latest");
  CREATE INDEX "navigation_header_order_idx" ON "navigation_header" USING btree ("_order");
  CREATE INDEX "navigation_header_parent_id_idx" ON "navigation_header" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_links_order_idx" ON "navigation_footer_links" USING btree ("_order");
  CREATE INDEX "navigation_footer_links_parent_id_idx" ON "navigation_footer_links" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE INDEX "navigation_rels_order_idx" ON "navigation_rels" USING btree ("order");
  CREATE INDEX "navigation_rels_parent_idx" ON "navigation_rels" USING btree ("parent_id");
  CREATE INDEX "navigation_rels_path_idx" ON "navigation_rels" USING btree ("path");
  CREATE INDEX "navigation_rels_content_items_id_idx" ON "navigation_rels" USING btree ("content_items_id");
  CREATE INDEX "navigation_rels_topics_id_idx" ON "navigation_rels" USING btree ("topics_id");
  CREATE INDEX "navigation_rels_resources_id_idx" ON "navigation_rels" USING btree ("resources_id");
  CREATE INDEX "navigation_rels_organizations_id_idx" ON "navigation_rels" USING btree ("organizations_id");
  CREATE INDEX "navigation_rels_events_id_idx" ON "navigation_rels" USING btree ("events_id");
  CREATE INDEX "site_settings_alerts_order_idx" ON "site_settings_alerts" USING btree ("_order");
  CREATE INDEX "site_settings_alerts_parent_id_idx" ON "site_settings_alerts" USING btree ("_parent_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_content_items_id_idx" ON "site_settings_rels" USING btree ("content_items_id");
  CREATE INDEX "site_settings_rels_topics_id_idx" ON "site_settings_rels" USING btree ("topics_id");
  CREATE INDEX "site_settings_rels_resources_id_idx" ON "site_settings_rels" USING btree ("resources_id");
  CREATE INDEX "site_settings_rels_organizations_id_idx" ON "site_settings_rels" USING btree ("organizations_id");
  CREATE INDEX "site_settings_rels_events_id_idx" ON "site_settings_rels" USING btree ("events_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "content_items_audiences" CASCADE;
  DROP TABLE "content_items_situations" CASCADE;
  DROP TABLE "content_items_sources" CASCADE;
  DROP TABLE "content_items_old_urls" CASCADE;
  DROP TABLE "content_items" CASCADE;
  DROP TABLE "content_items_rels" CASCADE;
  DROP TABLE "_content_items_v_version_audiences" CASCADE;
  DROP TABLE "_content_items_v_version_situations" CASCADE;
  DROP TABLE "_content_items_v_version_sources" CASCADE;
  DROP TABLE "_content_items_v_version_old_urls" CASCADE;
  DROP TABLE "_content_items_v" CASCADE;
  DROP TABLE "_content_items_v_rels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "chat_answers_other_wordings" CASCADE;
  DROP TABLE "chat_answers_links" CASCADE;
  DROP TABLE "chat_answers" CASCADE;
  DROP TABLE "chat_answers_rels" CASCADE;
  DROP TABLE "_chat_answers_v_version_other_wordings" CASCADE;
  DROP TABLE "_chat_answers_v_version_links" CASCADE;
  DROP TABLE "_chat_answers_v" CASCADE;
  DROP TABLE "_chat_answers_v_rels" CASCADE;
  DROP TABLE "events_audiences" CASCADE;
  DROP TABLE "events_occurrences" CASCADE;
  DROP TABLE "events_cancer_types" CASCADE;
  DROP TABLE "events_accessibility" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_audiences" CASCADE;
  DROP TABLE "_events_v_version_occurrences" CASCADE;
  DROP TABLE "_events_v_version_cancer_types" CASCADE;
  DROP TABLE "_events_v_version_accessibility" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "resources_aliases" CASCADE;
  DROP TABLE "resources_audiences" CASCADE;
  DROP TABLE "resources_sources" CASCADE;
  DROP TABLE "resources" CASCADE;
  DROP TABLE "resources_rels" CASCADE;
  DROP TABLE "_resources_v_version_aliases" CASCADE;
  DROP TABLE "_resources_v_version_audiences" CASCADE;
  DROP TABLE "_resources_v_version_sources" CASCADE;
  DROP TABLE "_resources_v" CASCADE;
  DROP TABLE "_resources_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "organizations_former_names" CASCADE;
  DROP TABLE "organizations_designations_cancers" CASCADE;
  DROP TABLE "organizations_designations" CASCADE;
  DROP TABLE "organizations_services" CASCADE;
  DROP TABLE "organizations_sources" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "_organizations_v_version_former_names" CASCADE;
  DROP TABLE "_organizations_v_version_designations_cancers" CASCADE;
  DROP TABLE "_organizations_v_version_designations" CASCADE;
  DROP TABLE "_organizations_v_version_services" CASCADE;
  DROP TABLE "_organizations_v_version_sources" CASCADE;
  DROP TABLE "_organizations_v" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "editor_roles_system" CASCADE;
  DROP TABLE "editor_roles" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "review_comments" CASCADE;
  DROP TABLE "audit_entries" CASCADE;
  DROP TABLE "outbox_jobs" CASCADE;
  DROP TABLE "media_uses" CASCADE;
  DROP TABLE "content_loads" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "home" CASCADE;
  DROP TABLE "_home_v" CASCADE;
  DROP TABLE "navigation_header" CASCADE;
  DROP TABLE "navigation_footer_links" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_rels" CASCADE;
  DROP TABLE "site_settings_alerts" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TYPE "public"."enum_content_items_audiences";
  DROP TYPE "public"."enum_content_items_situations";
  DROP TYPE "public"."enum_content_items_kind";
  DROP TYPE "public"."enum_content_items_placement";
  DROP TYPE "public"."enum_content_items_renewal_decision";
  DROP TYPE "public"."enum_content_items_status";
  DROP TYPE "public"."enum__content_items_v_version_audiences";
  DROP TYPE "public"."enum__content_items_v_version_situations";
  DROP TYPE "public"."enum__content_items_v_version_kind";
  DROP TYPE "public"."enum__content_items_v_version_placement";
  DROP TYPE "public"."enum__content_items_v_version_renewal_decision";
  DROP TYPE "public"."enum__content_items_v_version_status";
  DROP TYPE "public"."enum_topics_status";
  DROP TYPE "public"."enum__topics_v_version_status";
  DROP TYPE "public"."enum_chat_answers_status";
  DROP TYPE "public"."enum__chat_answers_v_version_status";
  DROP TYPE "public"."enum_events_audiences";
  DROP TYPE "public"."enum_events_occurrences_status";
  DROP TYPE "public"."enum_events_cancer_types";
  DROP TYPE "public"."enum_events_accessibility";
  DROP TYPE "public"."enum_events_kind";
  DROP TYPE "public"."enum_events_format";
  DROP TYPE "public"."enum_events_venue_municipality";
  DROP TYPE "public"."enum_events_fee_kind";
  DROP TYPE "public"."enum_events_application_required";
  DROP TYPE "public"."enum_events_event_status";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_audiences";
  DROP TYPE "public"."enum__events_v_version_occurrences_status";
  DROP TYPE "public"."enum__events_v_version_cancer_types";
  DROP TYPE "public"."enum__events_v_version_accessibility";
  DROP TYPE "public"."enum__events_v_version_kind";
  DROP TYPE "public"."enum__events_v_version_format";
  DROP TYPE "public"."enum__events_v_version_venue_municipality";
  DROP TYPE "public"."enum__events_v_version_fee_kind";
  DROP TYPE "public"."enum__events_v_version_application_required";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum_resources_audiences";
  DROP TYPE "public"."enum_resources_type";
  DROP TYPE "public"."enum_resources_municipality";
  DROP TYPE "public"."enum_resources_link_health_status";
  DROP TYPE "public"."enum_resources_status";
  DROP TYPE "public"."enum__resources_v_version_audiences";
  DROP TYPE "public"."enum__resources_v_version_type";
  DROP TYPE "public"."enum__resources_v_version_municipality";
  DROP TYPE "public"."enum__resources_v_version_link_health_status";
  DROP TYPE "public"."enum__resources_v_version_status";
  DROP TYPE "public"."enum_organizations_designations_cancers";
  DROP TYPE "public"."enum_organizations_designations_type";
  DROP TYPE "public"."enum_organizations_designations_confidence";
  DROP TYPE "public"."enum_organizations_services_service";
  DROP TYPE "public"."enum_organizations_services_availability";
  DROP TYPE "public"."enum_organizations_kind";
  DROP TYPE "public"."enum_organizations_municipality";
  DROP TYPE "public"."enum_organizations_area";
  DROP TYPE "public"."enum_organizations_coordinate_precision";
  DROP TYPE "public"."enum_organizations_consultation_center_availability";
  DROP TYPE "public"."enum_organizations_confidence";
  DROP TYPE "public"."enum_organizations_status";
  DROP TYPE "public"."enum__organizations_v_version_designations_cancers";
  DROP TYPE "public"."enum__organizations_v_version_designations_type";
  DROP TYPE "public"."enum__organizations_v_version_designations_confidence";
  DROP TYPE "public"."enum__organizations_v_version_services_service";
  DROP TYPE "public"."enum__organizations_v_version_services_availability";
  DROP TYPE "public"."enum__organizations_v_version_kind";
  DROP TYPE "public"."enum__organizations_v_version_municipality";
  DROP TYPE "public"."enum__organizations_v_version_area";
  DROP TYPE "public"."enum__organizations_v_version_coordinate_precision";
  DROP TYPE "public"."enum__organizations_v_version_consultation_center_availability";
  DROP TYPE "public"."enum__organizations_v_version_confidence";
  DROP TYPE "public"."enum__organizations_v_version_status";
  DROP TYPE "public"."enum_editor_roles_system";
  DROP TYPE "public"."enum_editor_roles_reach";
  DROP TYPE "public"."enum_redirects_status";
  DROP TYPE "public"."enum_outbox_jobs_kind";
  DROP TYPE "public"."enum_outbox_jobs_state";
  DROP TYPE "public"."enum_home_status";
  DROP TYPE "public"."enum__home_v_version_status";
  DROP TYPE "public"."enum_site_settings_alerts_level";`)
}
