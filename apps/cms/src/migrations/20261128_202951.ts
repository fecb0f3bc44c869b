import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { runDown } from '../localization/migration/runDown'
import { runUp } from '../localization/migration/runUp'

export async function up(args: MigrateUpArgs): Promise<void> {
  await runUp(args, `
   CREATE TABLE "chat_scenarios_steps_choices_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "chat_scenarios_steps_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "chat_scenarios_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "chat_scenarios_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps_choices_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_chat_scenarios_v_version_steps_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_chat_scenarios_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "chat_scenarios_steps_choices_locales" ADD CONSTRAINT "chat_scenarios_steps_choices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios_steps_choices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_steps_links_locales" ADD CONSTRAINT "chat_scenarios_steps_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios_steps_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_steps_locales" ADD CONSTRAINT "chat_scenarios_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_scenarios_locales" ADD CONSTRAINT "chat_scenarios_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_scenarios"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps_choices_locales" ADD CONSTRAINT "_chat_scenarios_v_version_steps_choices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v_version_steps_choices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps_links_locales" ADD CONSTRAINT "_chat_scenarios_v_version_steps_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v_version_steps_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_version_steps_locales" ADD CONSTRAINT "_chat_scenarios_v_version_steps_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v_version_steps"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chat_scenarios_v_locales" ADD CONSTRAINT "_chat_scenarios_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chat_scenarios_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "chat_scenarios_steps_choices_locales_locale_parent_id_unique" ON "chat_scenarios_steps_choices_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "chat_scenarios_steps_links_locales_locale_parent_id_unique" ON "chat_scenarios_steps_links_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "chat_scenarios_steps_locales_locale_parent_id_unique" ON "chat_scenarios_steps_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "chat_scenarios_locales_locale_parent_id_unique" ON "chat_scenarios_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_chat_scenarios_v_version_steps_choices_locales_locale_paren" ON "_chat_scenarios_v_version_steps_choices_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_chat_scenarios_v_version_steps_links_locales_locale_parent_" ON "_chat_scenarios_v_version_steps_links_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_chat_scenarios_v_version_steps_locales_locale_parent_id_uni" ON "_chat_scenarios_v_version_steps_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "_chat_scenarios_v_locales_locale_parent_id_unique" ON "_chat_scenarios_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "chat_scenarios_steps_choices" DROP COLUMN "label";
  ALTER TABLE "chat_scenarios_steps_links" DROP COLUMN "label";
  ALTER TABLE "chat_scenarios_steps" DROP COLUMN "text";
  ALTER TABLE "chat_scenarios" DROP COLUMN "title";
  ALTER TABLE "_chat_scenarios_v_version_steps_choices" DROP COLUMN "label";
  ALTER TABLE "_chat_scenarios_v_version_steps_links" DROP COLUMN "label";
  ALTER TABLE "_chat_scenarios_v_version_steps" DROP COLUMN "text";
  ALTER TABLE "_chat_scenarios_v" DROP COLUMN "version_title";`, { blocks: false })
}

export async function down(args: MigrateDownArgs): Promise<void> {
  await runDown(args, `
   DROP TABLE "chat_scenarios_steps_choices_locales" CASCADE;
  DROP TABLE "chat_scenarios_steps_links_locales" CASCADE;
  DROP TABLE "chat_scenarios_steps_locales" CASCADE;
  DROP TABLE "chat_scenarios_locales" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps_choices_locales" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps_links_locales" CASCADE;
  DROP TABLE "_chat_scenarios_v_version_steps_locales" CASCADE;
  DROP TABLE "_chat_scenarios_v_locales" CASCADE;
  ALTER TABLE "chat_scenarios_steps_choices" ADD COLUMN "label" varchar;
  ALTER TABLE "chat_scenarios_steps_links" ADD COLUMN "label" varchar;
  ALTER TABLE "chat_scenarios_steps" ADD COLUMN "text" varchar;
  ALTER TABLE "chat_scenarios" ADD COLUMN "title" varchar;
  ALTER TABLE "_chat_scenarios_v_version_steps_choices" ADD COLUMN "label" varchar;
  ALTER TABLE "_chat_scenarios_v_version_steps_links" ADD COLUMN "label" varchar;
  ALTER TABLE "_chat_scenarios_v_version_steps" ADD COLUMN "text" varchar;
  ALTER TABLE "_chat_scenarios_v" ADD COLUMN "version_title" varchar;`, { blocks: false })
}
