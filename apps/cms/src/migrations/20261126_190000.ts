import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What is read out of files, and its place in the search index (decision 0030). None of it is a collection, so this
 * migration has no snapshot of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "file_texts" (
    "hash" text PRIMARY KEY,
    "reader" smallint NOT NULL,
    "outcome" text NOT NULL,
    "passages" text[] NOT NULL,
    "read_at" timestamptz NOT NULL DEFAULT now()
  );
  CREATE TABLE "file_contents" (
    "filename" text PRIMARY KEY,
    "hash" text NOT NULL REFERENCES "file_texts" ON DELETE CASCADE
  );
  CREATE INDEX "file_contents_hash_idx" ON "file_contents" ("hash");
  ALTER TABLE "search_texts" ADD COLUMN "files" text NOT NULL DEFAULT '';
  ALTER TABLE "search_documents" ADD COLUMN "file_text" text NOT NULL DEFAULT '';
  ALTER TABLE "search_documents" ADD COLUMN "awaits_files" text[] NOT NULL DEFAULT '{}';
  CREATE INDEX "search_documents_awaits_files_idx" ON "search_documents" ("id") WHERE "awaits_files" <> '{}';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "file_contents";
  DROP TABLE "file_texts";
  ALTER TABLE "search_texts" DROP COLUMN "files";
  ALTER TABLE "search_documents" DROP COLUMN "file_text";
  ALTER TABLE "search_documents" DROP COLUMN "awaits_files";`)
}
