import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chat_checks_language" AS ENUM('ja', 'easy', 'en');
  CREATE TYPE "public"."enum_chat_checks_expectation" AS ENUM('record', 'refusal', 'handover');
  CREATE TABLE "chat_checks_turns" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "chat_checks_addresses" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"href" varchar
  );
  
  CREATE TABLE "chat_checks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"language" "enum_chat_checks_language" DEFAULT 'ja' NOT NULL,
  	"expectation" "enum_chat_checks_expectation" NOT NULL,
  	"note" varchar,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "chat_checks_rels" (
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "chat_checks_id" uuid;
  ALTER TABLE "chat_checks_turns" ADD CONSTRAINT "chat_checks_turns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_addresses" ADD CONSTRAINT "chat_checks_addresses_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chat_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_content_items_fk" FOREIGN KEY ("content_items_id") REFERENCES "public"."content_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_resources_fk" FOREIGN KEY ("resources_id") REFERENCES "public"."resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_checks_rels" ADD CONSTRAINT "chat_checks_rels_glossary_terms_fk" FOREIGN KEY ("glossary_terms_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "chat_checks_turns_order_idx" ON "chat_checks_turns" USING btree ("_order");
  CREATE INDEX "chat_checks_turns_parent_id_idx" ON "chat_checks_turns" USING btree ("_parent_id");
  CREATE INDEX "chat_checks_addresses_order_idx" ON "chat_checks_addresses" USING btree ("_order");
  CREATE INDEX "chat_checks_addresses_parent_id_idx" ON "chat_checks_addresses" USING btree ("_parent_id");
  CREATE INDEX "chat_checks_active_idx" ON "chat_checks" USING btree ("active");
  CREATE INDEX "chat_checks_updated_at_idx" ON "chat_checks" USING btree ("updated_at");
  CREATE INDEX "chat_checks_created_at_idx" ON "chat_checks" USING btree ("created_at");
  CREATE INDEX "chat_checks_rels_order_idx" ON "chat_checks_rels" USING btree ("order");
  CREATE INDEX "chat_checks_rels_parent_idx" ON "chat_checks_rels" USING btree ("parent_id");
  CREATE INDEX "chat_checks_rels_path_idx" ON "chat_checks_rels" USING btree ("path");
  CREATE INDEX "chat_checks_rels_topics_id_idx" ON "chat_checks_rels" USING btree ("topics_id");
  CREATE INDEX "chat_checks_rels_content_items_id_idx" ON "chat_checks_rels" USING btree ("content_items_id");
  CREATE INDEX "chat_checks_rels_resources_id_idx" ON "chat_checks_rels" USING btree ("resources_id");
  CREATE INDEX "chat_checks_rels_organizations_id_idx" ON "chat_checks_rels" USING btree ("organizations_id");
  CREATE INDEX "chat_checks_rels_events_id_idx" ON "chat_checks_rels" USING btree ("events_id");
  CREATE INDEX "chat_checks_rels_glossary_terms_id_idx" ON "chat_checks_rels" USING btree ("glossary_terms_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chat_checks_fk" FOREIGN KEY ("chat_checks_id") REFERENCES "public"."chat_checks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_chat_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("chat_checks_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "chat_checks_turns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_checks_addresses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "chat_checks_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "chat_checks_turns" CASCADE;
  DROP TABLE "chat_checks_addresses" CASCADE;
  DROP TABLE "chat_checks" CASCADE;
  DROP TABLE "chat_checks_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT IF EXISTS "payload_locked_documents_rels_chat_checks_fk";
  
  DROP INDEX IF EXISTS "payload_locked_documents_rels_chat_checks_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN IF EXISTS "chat_checks_id";
  DROP TYPE "public"."enum_chat_checks_language";
  DROP TYPE "public"."enum_chat_checks_expectation";`)
}
