import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "review_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"document_title" varchar,
  	"reviewer_name" varchar NOT NULL,
  	"token_hash" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "review_comments" ADD COLUMN "reviewer_name" varchar;
  ALTER TABLE "review_comments" ADD COLUMN "review_link" varchar;
  ALTER TABLE "review_links" ADD CONSTRAINT "review_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_links_document_id_idx" ON "review_links" USING btree ("document_id");
  CREATE UNIQUE INDEX "review_links_token_hash_idx" ON "review_links" USING btree ("token_hash");
  CREATE INDEX "review_links_created_by_idx" ON "review_links" USING btree ("created_by_id");
  CREATE INDEX "review_links_updated_at_idx" ON "review_links" USING btree ("updated_at");
  CREATE INDEX "review_links_created_at_idx" ON "review_links" USING btree ("created_at");
  CREATE INDEX "review_comments_review_link_idx" ON "review_comments" USING btree ("review_link");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "review_links" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "review_links" CASCADE;
  DROP INDEX "review_comments_review_link_idx";
  ALTER TABLE "review_comments" DROP COLUMN "reviewer_name";
  ALTER TABLE "review_comments" DROP COLUMN "review_link";`)
}
