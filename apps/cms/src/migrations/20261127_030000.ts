import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Documents whose rows of the index are to be written anew after a commit (decision 0023). It is no collection, so this
 * migration has no snapshot of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "search_waiting" (
    "collection" text NOT NULL,
    "document_id" uuid NOT NULL,
    "since" timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY ("collection", "document_id")
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "search_waiting";`)
}
