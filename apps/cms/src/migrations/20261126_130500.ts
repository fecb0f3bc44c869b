import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The search index (decision 0023). Its tables are no collections: nothing of Payload reads, writes or migrates them,
 * so this migration has no snapshot of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "search_documents" (
    "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "collection" text NOT NULL,
    "document_id" uuid NOT NULL,
    "type" text NOT NULL,
    "url" text NOT NULL,
    "title" jsonb NOT NULL,
    "facets" text[] NOT NULL,
    "facts" jsonb NOT NULL,
    "date" date,
    "body" text NOT NULL,
    "all_tokens" tsvector NOT NULL,
    "title_tokens" tsvector NOT NULL,
    "is_complete" boolean NOT NULL,
    "depends_on" uuid[] NOT NULL,
    "changes_on" date,
    "tokenizer" smallint NOT NULL,
    "record_version" smallint NOT NULL,
    "changed_in" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    UNIQUE ("collection", "document_id")
  ) WITH (toast_tuple_target = 128);
  CREATE INDEX "search_documents_all_tokens_idx" ON "search_documents" USING gin ("all_tokens") WITH (fastupdate = off);
  CREATE INDEX "search_documents_title_tokens_idx" ON "search_documents" USING gin ("title_tokens") WITH (fastupdate = off);
  CREATE INDEX "search_documents_depends_on_idx" ON "search_documents" USING gin ("depends_on") WITH (fastupdate = off);
  CREATE INDEX "search_documents_changed_in_idx" ON "search_documents" ("changed_in");
  CREATE INDEX "search_documents_changes_on_idx" ON "search_documents" ("changes_on") WHERE "changes_on" IS NOT NULL;

  CREATE TABLE "search_texts" (
    "id" integer PRIMARY KEY REFERENCES "search_documents" ON DELETE CASCADE,
    "title" text NOT NULL,
    "names" text NOT NULL,
    "headings" text NOT NULL,
    "body" text NOT NULL
  );

  CREATE TABLE "search_removed" (
    "id" integer PRIMARY KEY,
    "removed_in" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "removed_at" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX "search_removed_removed_in_idx" ON "search_removed" ("removed_in");
  CREATE FUNCTION "note_removed_search_document"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO "search_removed" ("id") VALUES (OLD."id");
    RETURN NULL;
  END $$;
  CREATE TRIGGER "search_documents_removed" AFTER DELETE ON "search_documents"
    FOR EACH ROW EXECUTE FUNCTION "note_removed_search_document"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "search_removed";
  DROP TABLE "search_texts";
  DROP TABLE "search_documents";
  DROP FUNCTION "note_removed_search_document"();`)
}
