import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What staff say of the language model, and how much of it was used in each hour, by all processes together (decision
 * 0034). The hours are no collection, so the snapshot knows nothing of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  ALTER TABLE "chat_settings" ADD COLUMN "uses_model" boolean DEFAULT false;
  ALTER TABLE "chat_settings" ADD COLUMN "model_operator" varchar;
  ALTER TABLE "chat_settings" ADD COLUMN "model_operator_in_english" varchar;
  CREATE TABLE "chat_model_hours" (
    "hour" timestamptz PRIMARY KEY,
    "calls" bigint NOT NULL,
    "tokens" bigint NOT NULL
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "chat_model_hours";
  ALTER TABLE "chat_settings" DROP COLUMN "uses_model";
  ALTER TABLE "chat_settings" DROP COLUMN "model_operator";
  ALTER TABLE "chat_settings" DROP COLUMN "model_operator_in_english";`)
}
