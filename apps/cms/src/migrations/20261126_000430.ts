import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_content_items_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__content_items_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_topics_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__topics_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_chat_answers_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__chat_answers_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_events_previous_status" AS ENUM('scheduled', 'cancelled', 'postponed', 'changed');
  CREATE TYPE "public"."enum_events_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__events_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_resources_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__resources_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_organizations_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum__organizations_v_version_workflow_state" AS ENUM('draft', 'submitted', 'published', 'returned', 'withdrawn');
  CREATE TYPE "public"."enum_schedules_event" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  ALTER TYPE "public"."enum_outbox_jobs_kind" ADD VALUE 'mail';
  CREATE TABLE "schedules" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document_title" varchar,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"event" "enum_schedules_event" NOT NULL,
  	"run_at" timestamp(3) with time zone,
  	"state" "enum_schedules_state" NOT NULL,
  	"base_version" varchar,
  	"by_id" uuid,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "content_items" ADD COLUMN "workflow_state" "enum_content_items_workflow_state" DEFAULT 'draft';
  ALTER TABLE "content_items" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "content_items" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_workflow_state" "enum__content_items_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_content_items_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_content_items_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "workflow_state" "enum_topics_workflow_state" DEFAULT 'draft';
  ALTER TABLE "topics" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_workflow_state" "enum__topics_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_topics_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_topics_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "chat_answers" ADD COLUMN "workflow_state" "enum_chat_answers_workflow_state" DEFAULT 'draft';
  ALTER TABLE "chat_answers" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "chat_answers" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_chat_answers_v" ADD COLUMN "version_workflow_state" "enum__chat_answers_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_chat_answers_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_chat_answers_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "announcement_previous_status" "enum_events_previous_status";
  ALTER TABLE "events" ADD COLUMN "announcement_previous_note" varchar;
  ALTER TABLE "events" ADD COLUMN "workflow_state" "enum_events_workflow_state" DEFAULT 'draft';
  ALTER TABLE "events" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "events" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_announcement_previous_status" "enum_events_previous_status";
  ALTER TABLE "_events_v" ADD COLUMN "version_announcement_previous_note" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_workflow_state" "enum__events_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_events_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_events_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "resources" ADD COLUMN "workflow_state" "enum_resources_workflow_state" DEFAULT 'draft';
  ALTER TABLE "resources" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "resources" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_resources_v" ADD COLUMN "version_workflow_state" "enum__resources_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_resources_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_resources_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "organizations" ADD COLUMN "workflow_state" "enum_organizations_workflow_state" DEFAULT 'draft';
  ALTER TABLE "organizations" ADD COLUMN "submitted_at" timestamp(3) with time zone;
  ALTER TABLE "organizations" ADD COLUMN "after_review_since" timestamp(3) with time zone;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_workflow_state" "enum__organizations_v_version_workflow_state" DEFAULT 'draft';
  ALTER TABLE "_organizations_v" ADD COLUMN "version_submitted_at" timestamp(3) with time zone;
  ALTER TABLE "_organizations_v" ADD COLUMN "version_after_review_since" timestamp(3) with time zone;
  ALTER TABLE "audit_entries" ADD COLUMN "address" varchar;
  ALTER TABLE "audit_entries" ADD COLUMN "changes" jsonb;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "schedules_collection_idx" ON "schedules" USING btree ("collection");
  CREATE INDEX "schedules_document_id_idx" ON "schedules" USING btree ("document_id");
  CREATE INDEX "schedules_run_at_idx" ON "schedules" USING btree ("run_at");
  CREATE INDEX "schedules_state_idx" ON "schedules" USING btree ("state");
  CREATE INDEX "schedules_by_idx" ON "schedules" USING btree ("by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "content_items_workflow_state_idx" ON "content_items" USING btree ("workflow_state");
  CREATE INDEX "content_items_after_review_since_idx" ON "content_items" USING btree ("after_review_since");
  CREATE INDEX "_content_items_v_version_version_workflow_state_idx" ON "_content_items_v" USING btree ("version_workflow_state");
  CREATE INDEX "_content_items_v_version_version_after_review_since_idx" ON "_content_items_v" USING btree ("version_after_review_since");
  CREATE INDEX "topics_workflow_state_idx" ON "topics" USING btree ("workflow_state");
  CREATE INDEX "topics_after_review_since_idx" ON "topics" USING btree ("after_review_since");
  CREATE INDEX "_topics_v_version_version_workflow_state_idx" ON "_topics_v" USING btree ("version_workflow_state");
  CREATE INDEX "_topics_v_version_version_after_review_since_idx" ON "_topics_v" USING btree ("version_after_review_since");
  CREATE INDEX "chat_answers_workflow_state_idx" ON "chat_answers" USING btree ("workflow_state");
  CREATE INDEX "chat_answers_after_review_since_idx" ON "chat_answers" USING btree ("after_review_since");
  CREATE INDEX "_chat_answers_v_version_version_workflow_state_idx" ON "_chat_answers_v" USING btree ("version_workflow_state");
  CREATE INDEX "_chat_answers_v_version_version_after_review_since_idx" ON "_chat_answers_v" USING btree ("version_after_review_since");
  CREATE INDEX "events_workflow_state_idx" ON "events" USING btree ("workflow_state");
  CREATE INDEX "events_after_review_since_idx" ON "events" USING btree ("after_review_since");
  CREATE INDEX "_events_v_version_version_workflow_state_idx" ON "_events_v" USING btree ("version_workflow_state");
  CREATE INDEX "_events_v_version_version_after_review_since_idx" ON "_events_v" USING btree ("version_after_review_since");
  CREATE INDEX "resources_workflow_state_idx" ON "resources" USING btree ("workflow_state");
  CREATE INDEX "resources_after_review_since_idx" ON "resources" USING btree ("after_review_since");
  CREATE INDEX "_resources_v_version_version_workflow_state_idx" ON "_resources_v" USING btree ("version_workflow_state");
  CREATE INDEX "_resources_v_version_version_after_review_since_idx" ON "_resources_v" USING btree ("version_after_review_since");
  CREATE INDEX "organizations_workflow_state_idx" ON "organizations" USING btree ("workflow_state");
  CREATE INDEX "organizations_after_review_since_idx" ON "organizations" USING btree ("after_review_since");
  CREATE INDEX "_organizations_v_version_version_workflow_state_idx" ON "_organizations_v" USING btree ("version_workflow_state");
  CREATE INDEX "_organizations_v_version_version_after_review_since_idx" ON "_organizations_v" USING btree ("version_after_review_since");
  ALTER TABLE "users" DROP COLUMN "login_attempts";
  ALTER TABLE "users" DROP COLUMN "lock_until";`)

  // What was published before there were states is published; the rest are drafts.
  await db.execute(sql`
  UPDATE "content_items" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_content_items_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "events" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_events_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "resources" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_resources_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "organizations" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_organizations_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "topics" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_topics_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';
  UPDATE "chat_answers" SET "workflow_state" = 'published' WHERE "_status" = 'published';
  UPDATE "_chat_answers_v" SET "version_workflow_state" = 'published' WHERE "version__status" = 'published';`)

  // The audit trail is append-only for everybody, whatever the program or an operator's tool tries.
  await db.execute(sql`
  CREATE FUNCTION "refuse_change_of_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_audit"();`)

  // Failed attempts to sign in, counted by rate-limiter-flexible (auth/limits).
  await db.execute(sql`
  CREATE TABLE "attempt_counts" (
    "key" varchar(255) PRIMARY KEY,
    "points" integer NOT NULL DEFAULT 0,
    "expire" bigint
  );`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "audit_entries_append_only" ON "audit_entries";
  DROP FUNCTION "refuse_change_of_audit"();`)
  await db.execute(sql`DROP TABLE "attempt_counts";`)
  await db.execute(sql`
   ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "schedules" CASCADE;
  ALTER TABLE "outbox_jobs" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_outbox_jobs_kind";
  CREATE TYPE "public"."enum_outbox_jobs_kind" AS ENUM('revalidate');
  ALTER TABLE "outbox_jobs" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_outbox_jobs_kind" USING "kind"::"public"."enum_outbox_jobs_kind";
  DROP INDEX "content_items_workflow_state_idx";
  DROP INDEX "content_items_after_review_since_idx";
  DROP INDEX "_content_items_v_version_version_workflow_state_idx";
  DROP INDEX "_content_items_v_version_version_after_review_since_idx";
  DROP INDEX "topics_workflow_state_idx";
  DROP INDEX "topics_after_review_since_idx";
  DROP INDEX "_topics_v_version_version_workflow_state_idx";
  DROP INDEX "_topics_v_version_version_after_review_since_idx";
  DROP INDEX "chat_answers_workflow_state_idx";
  DROP INDEX "chat_answers_after_review_since_idx";
  DROP INDEX "_chat_answers_v_version_version_workflow_state_idx";
  DROP INDEX "_chat_answers_v_version_version_after_review_since_idx";
  DROP INDEX "events_workflow_state_idx";
  DROP INDEX "events_after_review_since_idx";
  DROP INDEX "_events_v_version_version_workflow_state_idx";
  DROP INDEX "_events_v_version_version_after_review_since_idx";
  DROP INDEX "resources_workflow_state_idx";
  DROP INDEX "resources_after_review_since_idx";
  DROP INDEX "_resources_v_version_version_workflow_state_idx";
  DROP INDEX "_resources_v_version_version_after_review_since_idx";
  DROP INDEX "organizations_workflow_state_idx";
  DROP INDEX "organizations_after_review_since_idx";
  DROP INDEX "_organizations_v_version_version_workflow_state_idx";
  DROP INDEX "_organizations_v_version_version_after_review_since_idx";
  ALTER TABLE "users" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "users" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "content_items" DROP COLUMN "workflow_state";
  ALTER TABLE "content_items" DROP COLUMN "submitted_at";
  ALTER TABLE "content_items" DROP COLUMN "after_review_since";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_content_items_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "topics" DROP COLUMN "workflow_state";
  ALTER TABLE "topics" DROP COLUMN "submitted_at";
  ALTER TABLE "topics" DROP COLUMN "after_review_since";
  ALTER TABLE "_topics_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_topics_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_topics_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "chat_answers" DROP COLUMN "workflow_state";
  ALTER TABLE "chat_answers" DROP COLUMN "submitted_at";
  ALTER TABLE "chat_answers" DROP COLUMN "after_review_since";
  ALTER TABLE "_chat_answers_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_chat_answers_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_chat_answers_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "events" DROP COLUMN "announcement_previous_status";
  ALTER TABLE "events" DROP COLUMN "announcement_previous_note";
  ALTER TABLE "events" DROP COLUMN "workflow_state";
  ALTER TABLE "events" DROP COLUMN "submitted_at";
  ALTER TABLE "events" DROP COLUMN "after_review_since";
  ALTER TABLE "_events_v" DROP COLUMN "version_announcement_previous_status";
  ALTER TABLE "_events_v" DROP COLUMN "version_announcement_previous_note";
  ALTER TABLE "_events_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_events_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_events_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "resources" DROP COLUMN "workflow_state";
  ALTER TABLE "resources" DROP COLUMN "submitted_at";
  ALTER TABLE "resources" DROP COLUMN "after_review_since";
  ALTER TABLE "_resources_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_resources_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_resources_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "organizations" DROP COLUMN "workflow_state";
  ALTER TABLE "organizations" DROP COLUMN "submitted_at";
  ALTER TABLE "organizations" DROP COLUMN "after_review_since";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_workflow_state";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_submitted_at";
  ALTER TABLE "_organizations_v" DROP COLUMN "version_after_review_since";
  ALTER TABLE "audit_entries" DROP COLUMN "address";
  ALTER TABLE "audit_entries" DROP COLUMN "changes";
  DROP TYPE "public"."enum_content_items_workflow_state";
  DROP TYPE "public"."enum__content_items_v_version_workflow_state";
  DROP TYPE "public"."enum_topics_workflow_state";
  DROP TYPE "public"."enum__topics_v_version_workflow_state";
  DROP TYPE "public"."enum_chat_answers_workflow_state";
  DROP TYPE "public"."enum__chat_answers_v_version_workflow_state";
  DROP TYPE "public"."enum_events_previous_status";
  DROP TYPE "public"."enum_events_workflow_state";
  DROP TYPE "public"."enum__events_v_version_workflow_state";
  DROP TYPE "public"."enum_resources_workflow_state";
  DROP TYPE "public"."enum__resources_v_version_workflow_state";
  DROP TYPE "public"."enum_organizations_workflow_state";
  DROP TYPE "public"."enum__organizations_v_version_workflow_state";
  DROP TYPE "public"."enum_schedules_event";
  DROP TYPE "public"."enum_schedules_state";`)
}
