import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { runDown } from '../localization/migration/runDown'
import { runUp } from '../localization/migration/runUp'

export async function up(args: MigrateUpArgs): Promise<void> {
  await runUp(args, `
   CREATE TABLE "glossary_terms_locales" (
  	"term" varchar,
  	"explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_glossary_terms_v_locales" (
  	"version_term" varchar,
  	"version_explanation" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  DROP INDEX "glossary_terms_term_idx";
  DROP INDEX "_glossary_terms_v_version_version_term_idx";
  ALTER TABLE "glossary_terms_locales" ADD CONSTRAINT "glossary_terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary_terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_terms_v_locales" ADD CONSTRAINT "_glossary_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "glossary_terms_term_idx" ON "glossary_terms_locales" USING btree ("term","_locale");
  CREATE UNIQUE INDEX "glossary_terms_locales_locale_parent_id_unique" ON "glossary_terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_glossary_terms_v_version_version_term_idx" ON "_glossary_terms_v_locales" USING btree ("version_term","_locale");
  CREATE UNIQUE INDEX "_glossary_terms_v_locales_locale_parent_id_unique" ON "_glossary_terms_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "glossary_terms" DROP COLUMN "term";
  ALTER TABLE "glossary_terms" DROP COLUMN "explanation";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_term";
  ALTER TABLE "_glossary_terms_v" DROP COLUMN "version_explanation";`, { blocks: false })
}

export async function down(args: MigrateDownArgs): Promise<void> {
  await runDown(args, `
   ALTER TABLE "glossary_terms_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_terms_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "glossary_terms_locales" CASCADE;
  DROP TABLE "_glossary_terms_v_locales" CASCADE;
  ALTER TABLE "glossary_terms" ADD COLUMN "term" varchar;
  ALTER TABLE "glossary_terms" ADD COLUMN "explanation" varchar;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_term" varchar;
  ALTER TABLE "_glossary_terms_v" ADD COLUMN "version_explanation" varchar;
  CREATE INDEX "glossary_terms_term_idx" ON "glossary_terms" USING btree ("term");
  CREATE INDEX "_glossary_terms_v_version_version_term_idx" ON "_glossary_terms_v" USING btree ("version_term");`, { blocks: false })
}
