import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`themes_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_key_figures_order_idx\` ON \`themes_key_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_key_figures_parent_id_idx\` ON \`themes_key_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_key_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes_key_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_key_figures_locales_locale_parent_id_unique\` ON \`themes_key_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`image_id\` text(36),
  	\`order\` numeric,
  	\`cross_cutting\` integer DEFAULT false,
  	\`name_note\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_key_idx\` ON \`themes\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`themes_image_idx\` ON \`themes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_order_idx\` ON \`themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_texts_order_parent\` ON \`themes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_users_id_idx\` ON \`themes_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_key_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_key_figures_order_idx\` ON \`_themes_v_version_key_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_key_figures_parent_id_idx\` ON \`_themes_v_version_key_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_key_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v_version_key_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_version_key_figures_locales_locale_parent_id_uniqu\` ON \`_themes_v_version_key_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_image_id\` text(36),
  	\`version_order\` numeric,
  	\`version_cross_cutting\` integer DEFAULT false,
  	\`version_name_note\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_key_idx\` ON \`_themes_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_image_idx\` ON \`_themes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_order_idx\` ON \`_themes_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_texts_order_parent\` ON \`_themes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_users_id_idx\` ON \`_themes_v_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_investment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'GBP',
  	\`qualifier\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_investment_order_idx\` ON \`projects_investment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_investment_parent_id_idx\` ON \`projects_investment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_investment_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_investment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_investment_locales_locale_parent_id_unique\` ON \`projects_investment_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`metric\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`geography\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_outcomes_order_idx\` ON \`projects_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_outcomes_parent_id_idx\` ON \`projects_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_outcomes_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_outcomes_locales_locale_parent_id_unique\` ON \`projects_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_timeline_order_idx\` ON \`projects_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_timeline_parent_id_idx\` ON \`projects_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_timeline_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_timeline_locales_locale_parent_id_unique\` ON \`projects_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_partners_order_idx\` ON \`projects_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_parent_id_idx\` ON \`projects_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_partners_organisation_idx\` ON \`projects_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_partners_locales_locale_parent_id_unique\` ON \`projects_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name_en_confidence\` text,
  	\`image_id\` text(36),
  	\`theme_id\` text(36),
  	\`section\` text,
  	\`stage_key\` text,
  	\`site_id\` text(36),
  	\`borough\` text,
  	\`borough_basis\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_key_idx\` ON \`projects\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`projects_image_idx\` ON \`projects\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_theme_idx\` ON \`projects\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_stage_key_idx\` ON \`projects\` (\`stage_key\`);`)
  await db.run(sql`CREATE INDEX \`projects_site_idx\` ON \`projects\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_borough_idx\` ON \`projects\` (\`borough\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`stage\` text,
  	\`lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_texts_order_parent\` ON \`projects_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_texts_locale_parent\` ON \`projects_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`case_studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_themes_id_idx\` ON \`projects_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_assets_id_idx\` ON \`projects_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_case_studies_id_idx\` ON \`projects_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_investment\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`amount\` numeric,
  	\`currency\` text DEFAULT 'GBP',
  	\`qualifier\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_investment_order_idx\` ON \`_projects_v_version_investment\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_investment_parent_id_idx\` ON \`_projects_v_version_investment\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_investment_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_investment\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_investment_locales_locale_parent_id_uniq\` ON \`_projects_v_version_investment_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`metric\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`geography\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outcomes_order_idx\` ON \`_projects_v_version_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_outcomes_parent_id_idx\` ON \`_projects_v_version_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_outcomes_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_outcomes_locales_locale_parent_id_unique\` ON \`_projects_v_version_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_timeline_order_idx\` ON \`_projects_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_timeline_parent_id_idx\` ON \`_projects_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_timeline_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_timeline_locales_locale_parent_id_unique\` ON \`_projects_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_order_idx\` ON \`_projects_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_parent_id_idx\` ON \`_projects_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_partners_organisation_idx\` ON \`_projects_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_version_partners_locales_locale_parent_id_unique\` ON \`_projects_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_image_id\` text(36),
  	\`version_theme_id\` text(36),
  	\`version_section\` text,
  	\`version_stage_key\` text,
  	\`version_site_id\` text(36),
  	\`version_borough\` text,
  	\`version_borough_basis\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_key_idx\` ON \`_projects_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_image_idx\` ON \`_projects_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_theme_idx\` ON \`_projects_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_stage_key_idx\` ON \`_projects_v\` (\`version_stage_key\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_site_idx\` ON \`_projects_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_borough_idx\` ON \`_projects_v\` (\`version_borough\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_stage\` text,
  	\`version_lead\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_texts_order_parent\` ON \`_projects_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_texts_locale_parent\` ON \`_projects_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`case_studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_themes_id_idx\` ON \`_projects_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_assets_id_idx\` ON \`_projects_v_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_case_studies_id_idx\` ON \`_projects_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE TABLE \`assets_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_figures_order_idx\` ON \`assets_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`assets_figures_parent_id_idx\` ON \`assets_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_figures_locales_locale_parent_id_unique\` ON \`assets_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`map_number\` numeric,
  	\`map_number_key\` text,
  	\`name_en_confidence\` text,
  	\`name_ko_suggested\` text,
  	\`image_id\` text(36),
  	\`kind\` text,
  	\`status\` text,
  	\`status_basis\` text,
  	\`theme_id\` text(36),
  	\`theme_basis\` text,
  	\`site_id\` text(36),
  	\`borough\` text,
  	\`borough_basis\` text,
  	\`organisation_id\` text(36),
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_slug_idx\` ON \`assets\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_slug_key_idx\` ON \`assets\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`assets_map_number_idx\` ON \`assets\` (\`map_number\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_map_number_key_idx\` ON \`assets\` (\`map_number_key\`);`)
  await db.run(sql`CREATE INDEX \`assets_image_idx\` ON \`assets\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_kind_idx\` ON \`assets\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`assets_status_idx\` ON \`assets\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`assets_theme_idx\` ON \`assets\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_site_idx\` ON \`assets\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_borough_idx\` ON \`assets\` (\`borough\`);`)
  await db.run(sql`CREATE INDEX \`assets_organisation_idx\` ON \`assets\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_updated_at_idx\` ON \`assets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`assets_created_at_idx\` ON \`assets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`assets_deleted_at_idx\` ON \`assets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`assets__status_idx\` ON \`assets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`assets_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`assets_locales_locale_parent_id_unique\` ON \`assets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`assets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`projects_id\` text(36),
  	\`case_studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`assets_rels_order_idx\` ON \`assets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_parent_idx\` ON \`assets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_path_idx\` ON \`assets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_themes_id_idx\` ON \`assets_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_projects_id_idx\` ON \`assets_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`assets_rels_case_studies_id_idx\` ON \`assets_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_version_figures_order_idx\` ON \`_assets_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_figures_parent_id_idx\` ON \`_assets_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_version_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_assets_v_version_figures_locales_locale_parent_id_unique\` ON \`_assets_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_map_number\` numeric,
  	\`version_map_number_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_name_ko_suggested\` text,
  	\`version_image_id\` text(36),
  	\`version_kind\` text,
  	\`version_status\` text,
  	\`version_status_basis\` text,
  	\`version_theme_id\` text(36),
  	\`version_theme_basis\` text,
  	\`version_site_id\` text(36),
  	\`version_borough\` text,
  	\`version_borough_basis\` text,
  	\`version_organisation_id\` text(36),
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_parent_idx\` ON \`_assets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_slug_idx\` ON \`_assets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_slug_key_idx\` ON \`_assets_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_map_number_idx\` ON \`_assets_v\` (\`version_map_number\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_map_number_key_idx\` ON \`_assets_v\` (\`version_map_number_key\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_image_idx\` ON \`_assets_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_kind_idx\` ON \`_assets_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_status_idx\` ON \`_assets_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_theme_idx\` ON \`_assets_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_site_idx\` ON \`_assets_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_borough_idx\` ON \`_assets_v\` (\`version_borough\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_organisation_idx\` ON \`_assets_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_updated_at_idx\` ON \`_assets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_created_at_idx\` ON \`_assets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version_deleted_at_idx\` ON \`_assets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_version_version__status_idx\` ON \`_assets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_created_at_idx\` ON \`_assets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_updated_at_idx\` ON \`_assets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_snapshot_idx\` ON \`_assets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_published_locale_idx\` ON \`_assets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_latest_idx\` ON \`_assets_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_assets_v_locales_locale_parent_id_unique\` ON \`_assets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_assets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`projects_id\` text(36),
  	\`case_studies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_assets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_order_idx\` ON \`_assets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_parent_idx\` ON \`_assets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_path_idx\` ON \`_assets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_themes_id_idx\` ON \`_assets_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_projects_id_idx\` ON \`_assets_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_assets_v_rels_case_studies_id_idx\` ON \`_assets_v_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_figures_order_idx\` ON \`case_studies_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_figures_parent_id_idx\` ON \`case_studies_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_figures_locales_locale_parent_id_unique\` ON \`case_studies_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_milestones_order_idx\` ON \`case_studies_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_milestones_parent_id_idx\` ON \`case_studies_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_milestones_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_milestones_locales_locale_parent_id_unique\` ON \`case_studies_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_partners_order_idx\` ON \`case_studies_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_partners_parent_id_idx\` ON \`case_studies_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_partners_organisation_idx\` ON \`case_studies_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_partners_locales_locale_parent_id_unique\` ON \`case_studies_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_people_order_idx\` ON \`case_studies_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_people_parent_id_idx\` ON \`case_studies_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_people_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_people_locales_locale_parent_id_unique\` ON \`case_studies_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`image_id\` text(36),
  	\`theme_id\` text(36),
  	\`organisation_id\` text(36),
  	\`site_id\` text(36),
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_slug_idx\` ON \`case_studies\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_slug_key_idx\` ON \`case_studies\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_image_idx\` ON \`case_studies\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_theme_idx\` ON \`case_studies\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_organisation_idx\` ON \`case_studies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_site_idx\` ON \`case_studies\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_updated_at_idx\` ON \`case_studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_created_at_idx\` ON \`case_studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_deleted_at_idx\` ON \`case_studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`case_studies__status_idx\` ON \`case_studies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`case_studies_locales_locale_parent_id_unique\` ON \`case_studies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`case_studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`case_studies_rels_order_idx\` ON \`case_studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_parent_idx\` ON \`case_studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_path_idx\` ON \`case_studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_themes_id_idx\` ON \`case_studies_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_assets_id_idx\` ON \`case_studies_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`case_studies_rels_projects_id_idx\` ON \`case_studies_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_figures_order_idx\` ON \`_case_studies_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_figures_parent_id_idx\` ON \`_case_studies_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_figures_locales_locale_parent_id_uni\` ON \`_case_studies_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_milestones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_milestones_order_idx\` ON \`_case_studies_v_version_milestones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_milestones_parent_id_idx\` ON \`_case_studies_v_version_milestones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_milestones_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_milestones_locales_locale_parent_id_\` ON \`_case_studies_v_version_milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_partners_order_idx\` ON \`_case_studies_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_partners_parent_id_idx\` ON \`_case_studies_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_partners_organisation_idx\` ON \`_case_studies_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_partners_locales_locale_parent_id_un\` ON \`_case_studies_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_people\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_people_order_idx\` ON \`_case_studies_v_version_people\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_people_parent_id_idx\` ON \`_case_studies_v_version_people\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_version_people_locales\` (
  	\`name\` text,
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v_version_people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_version_people_locales_locale_parent_id_uniq\` ON \`_case_studies_v_version_people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_image_id\` text(36),
  	\`version_theme_id\` text(36),
  	\`version_organisation_id\` text(36),
  	\`version_site_id\` text(36),
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_parent_idx\` ON \`_case_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_idx\` ON \`_case_studies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_slug_key_idx\` ON \`_case_studies_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_image_idx\` ON \`_case_studies_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_theme_idx\` ON \`_case_studies_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_organisation_idx\` ON \`_case_studies_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_site_idx\` ON \`_case_studies_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_updated_at_idx\` ON \`_case_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_created_at_idx\` ON \`_case_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version_deleted_at_idx\` ON \`_case_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_version_version__status_idx\` ON \`_case_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_created_at_idx\` ON \`_case_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_updated_at_idx\` ON \`_case_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_snapshot_idx\` ON \`_case_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_published_locale_idx\` ON \`_case_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_latest_idx\` ON \`_case_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_case_studies_v_locales_locale_parent_id_unique\` ON \`_case_studies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_case_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_case_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_order_idx\` ON \`_case_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_parent_idx\` ON \`_case_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_path_idx\` ON \`_case_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_themes_id_idx\` ON \`_case_studies_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_assets_id_idx\` ON \`_case_studies_v_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`_case_studies_v_rels_projects_id_idx\` ON \`_case_studies_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_figures_order_idx\` ON \`sites_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_figures_parent_id_idx\` ON \`sites_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_figures_locales_locale_parent_id_unique\` ON \`sites_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_facts_order_idx\` ON \`sites_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sites_facts_parent_id_idx\` ON \`sites_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_facts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_facts_locales_locale_parent_id_unique\` ON \`sites_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name_en_confidence\` text,
  	\`image_id\` text(36),
  	\`kind\` text,
  	\`borough\` text,
  	\`borough_basis\` text,
  	\`parent_site_id\` text(36),
  	\`location_lat\` numeric,
  	\`location_lng\` numeric,
  	\`precision\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_slug_idx\` ON \`sites\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_slug_key_idx\` ON \`sites\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`sites_image_idx\` ON \`sites\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_kind_idx\` ON \`sites\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`sites_borough_idx\` ON \`sites\` (\`borough\`);`)
  await db.run(sql`CREATE INDEX \`sites_parent_site_idx\` ON \`sites\` (\`parent_site_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_updated_at_idx\` ON \`sites\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_created_at_idx\` ON \`sites\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sites_deleted_at_idx\` ON \`sites\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`sites__status_idx\` ON \`sites\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sites_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sites_locales_locale_parent_id_unique\` ON \`sites_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sites_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sites_rels_order_idx\` ON \`sites_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_parent_idx\` ON \`sites_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_path_idx\` ON \`sites_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sites_rels_organisations_id_idx\` ON \`sites_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_figures_order_idx\` ON \`_sites_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_figures_parent_id_idx\` ON \`_sites_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_figures_locales_locale_parent_id_unique\` ON \`_sites_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_version_facts_order_idx\` ON \`_sites_v_version_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_facts_parent_id_idx\` ON \`_sites_v_version_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_version_facts_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v_version_facts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_version_facts_locales_locale_parent_id_unique\` ON \`_sites_v_version_facts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_image_id\` text(36),
  	\`version_kind\` text,
  	\`version_borough\` text,
  	\`version_borough_basis\` text,
  	\`version_parent_site_id\` text(36),
  	\`version_location_lat\` numeric,
  	\`version_location_lng\` numeric,
  	\`version_precision\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_parent_idx\` ON \`_sites_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_slug_idx\` ON \`_sites_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_slug_key_idx\` ON \`_sites_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_image_idx\` ON \`_sites_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_kind_idx\` ON \`_sites_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_borough_idx\` ON \`_sites_v\` (\`version_borough\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_parent_site_idx\` ON \`_sites_v\` (\`version_parent_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_updated_at_idx\` ON \`_sites_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_created_at_idx\` ON \`_sites_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version_deleted_at_idx\` ON \`_sites_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_version_version__status_idx\` ON \`_sites_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_created_at_idx\` ON \`_sites_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_updated_at_idx\` ON \`_sites_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_snapshot_idx\` ON \`_sites_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_published_locale_idx\` ON \`_sites_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_latest_idx\` ON \`_sites_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sites_v_locales_locale_parent_id_unique\` ON \`_sites_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sites_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sites_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_order_idx\` ON \`_sites_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_parent_idx\` ON \`_sites_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_path_idx\` ON \`_sites_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sites_v_rels_organisations_id_idx\` ON \`_sites_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_figures_order_idx\` ON \`programmes_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_figures_parent_id_idx\` ON \`programmes_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_figures_locales_locale_parent_id_unique\` ON \`programmes_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_timeline_order_idx\` ON \`programmes_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_timeline_parent_id_idx\` ON \`programmes_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_timeline_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_timeline_locales_locale_parent_id_unique\` ON \`programmes_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_partners_order_idx\` ON \`programmes_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_partners_parent_id_idx\` ON \`programmes_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_partners_organisation_idx\` ON \`programmes_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_partners_locales_locale_parent_id_unique\` ON \`programmes_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name_en_confidence\` text,
  	\`kind\` text,
  	\`status\` text,
  	\`status_basis\` text,
  	\`site_id\` text(36),
  	\`parent_programme_id\` text(36),
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_key_idx\` ON \`programmes\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`programmes_kind_idx\` ON \`programmes\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`programmes_status_idx\` ON \`programmes\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`programmes_site_idx\` ON \`programmes\` (\`site_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_parent_programme_idx\` ON \`programmes\` (\`parent_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_deleted_at_idx\` ON \`programmes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`name\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_programmes_id_idx\` ON \`programmes_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_figures_order_idx\` ON \`_programmes_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_figures_parent_id_idx\` ON \`_programmes_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_figures_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_figures_locales_locale_parent_id_uniqu\` ON \`_programmes_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_timeline\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_timeline_order_idx\` ON \`_programmes_v_version_timeline\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_timeline_parent_id_idx\` ON \`_programmes_v_version_timeline\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_timeline_locales\` (
  	\`period\` text,
  	\`event\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_timeline\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_timeline_locales_locale_parent_id_uniq\` ON \`_programmes_v_version_timeline_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation_id\` text(36),
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_order_idx\` ON \`_programmes_v_version_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_parent_id_idx\` ON \`_programmes_v_version_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_partners_organisation_idx\` ON \`_programmes_v_version_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_partners_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_partners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_partners_locales_locale_parent_id_uniq\` ON \`_programmes_v_version_partners_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_kind\` text,
  	\`version_status\` text,
  	\`version_status_basis\` text,
  	\`version_site_id\` text(36),
  	\`version_parent_programme_id\` text(36),
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_site_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_key_idx\` ON \`_programmes_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_kind_idx\` ON \`_programmes_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_status_idx\` ON \`_programmes_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_site_idx\` ON \`_programmes_v\` (\`version_site_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_parent_programme_idx\` ON \`_programmes_v\` (\`version_parent_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_deleted_at_idx\` ON \`_programmes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_name\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`programmes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_programmes_id_idx\` ON \`_programmes_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name_en_confidence\` text,
  	\`image_id\` text(36),
  	\`kind\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_key_idx\` ON \`organisations\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`organisations_image_idx\` ON \`organisations\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_idx\` ON \`organisations\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_image_id\` text(36),
  	\`version_kind\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_key_idx\` ON \`_organisations_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_image_idx\` ON \`_organisations_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_kind_idx\` ON \`_organisations_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`board_members\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`name_en_confidence\` text,
  	\`image_id\` text(36),
  	\`role\` text,
  	\`is_chair\` integer DEFAULT false,
  	\`organisation_id\` text(36),
  	\`also_quoted\` integer DEFAULT false,
  	\`quoted_lines\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`board_members_slug_idx\` ON \`board_members\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`board_members_slug_key_idx\` ON \`board_members\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`board_members_image_idx\` ON \`board_members\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`board_members_role_idx\` ON \`board_members\` (\`role\`);`)
  await db.run(sql`CREATE INDEX \`board_members_organisation_idx\` ON \`board_members\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`board_members_updated_at_idx\` ON \`board_members\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`board_members_created_at_idx\` ON \`board_members\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`board_members_deleted_at_idx\` ON \`board_members\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`board_members__status_idx\` ON \`board_members\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`board_members_locales\` (
  	\`title\` text,
  	\`name\` text,
  	\`position\` text,
  	\`organisation_name\` text,
  	\`quote_topic\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`board_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`board_members_locales_locale_parent_id_unique\` ON \`board_members_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`board_members_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`board_members\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`board_members_texts_order_parent\` ON \`board_members_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_board_members_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_name_en_confidence\` text,
  	\`version_image_id\` text(36),
  	\`version_role\` text,
  	\`version_is_chair\` integer DEFAULT false,
  	\`version_organisation_id\` text(36),
  	\`version_also_quoted\` integer DEFAULT false,
  	\`version_quoted_lines\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`board_members\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_board_members_v_parent_idx\` ON \`_board_members_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_slug_idx\` ON \`_board_members_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_slug_key_idx\` ON \`_board_members_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_image_idx\` ON \`_board_members_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_role_idx\` ON \`_board_members_v\` (\`version_role\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_organisation_idx\` ON \`_board_members_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_updated_at_idx\` ON \`_board_members_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_created_at_idx\` ON \`_board_members_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version_deleted_at_idx\` ON \`_board_members_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_version_version__status_idx\` ON \`_board_members_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_created_at_idx\` ON \`_board_members_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_updated_at_idx\` ON \`_board_members_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_snapshot_idx\` ON \`_board_members_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_published_locale_idx\` ON \`_board_members_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_board_members_v_latest_idx\` ON \`_board_members_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_board_members_v_locales\` (
  	\`version_title\` text,
  	\`version_name\` text,
  	\`version_position\` text,
  	\`version_organisation_name\` text,
  	\`version_quote_topic\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_board_members_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_board_members_v_locales_locale_parent_id_unique\` ON \`_board_members_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_board_members_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_board_members_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_board_members_v_texts_order_parent\` ON \`_board_members_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`targets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`slug_key\` text,
  	\`kind\` text,
  	\`value\` numeric,
  	\`value_max\` numeric,
  	\`value_text\` text,
  	\`unit\` text,
  	\`display\` text,
  	\`qualifier\` text,
  	\`year\` numeric,
  	\`year_text\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`targets_slug_idx\` ON \`targets\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`targets_slug_key_idx\` ON \`targets\` (\`slug_key\`);`)
  await db.run(sql`CREATE INDEX \`targets_kind_idx\` ON \`targets\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`targets_updated_at_idx\` ON \`targets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`targets_created_at_idx\` ON \`targets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`targets_deleted_at_idx\` ON \`targets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`targets__status_idx\` ON \`targets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`targets_locales\` (
  	\`label\` text,
  	\`period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`targets_locales_locale_parent_id_unique\` ON \`targets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_slug_key\` text,
  	\`version_kind\` text,
  	\`version_value\` numeric,
  	\`version_value_max\` numeric,
  	\`version_value_text\` text,
  	\`version_unit\` text,
  	\`version_display\` text,
  	\`version_qualifier\` text,
  	\`version_year\` numeric,
  	\`version_year_text\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_targets_v_parent_idx\` ON \`_targets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_slug_idx\` ON \`_targets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_slug_key_idx\` ON \`_targets_v\` (\`version_slug_key\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_kind_idx\` ON \`_targets_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_updated_at_idx\` ON \`_targets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_created_at_idx\` ON \`_targets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version_deleted_at_idx\` ON \`_targets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_version_version__status_idx\` ON \`_targets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_created_at_idx\` ON \`_targets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_updated_at_idx\` ON \`_targets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_snapshot_idx\` ON \`_targets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_published_locale_idx\` ON \`_targets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_targets_v_latest_idx\` ON \`_targets_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_targets_v_locales\` (
  	\`version_label\` text,
  	\`version_period\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_targets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_targets_v_locales_locale_parent_id_unique\` ON \`_targets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text NOT NULL,
  	\`credit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`deleted_at\` text,
  	\`title\` text,
  	\`reference\` text NOT NULL,
  	\`stage\` text DEFAULT 'received' NOT NULL,
  	\`status\` text DEFAULT 'ongoing' NOT NULL,
  	\`ball\` text DEFAULT 'ours' NOT NULL,
  	\`classification\` text DEFAULT 'unclassified' NOT NULL,
  	\`owner_id\` text(36),
  	\`project_manager_id\` text(36),
  	\`verifier_id\` text(36),
  	\`received_at\` text NOT NULL,
  	\`promised_by\` text,
  	\`last_interaction_at\` text,
  	\`silence_told_at\` text,
  	\`due_acknowledge_by\` text,
  	\`due_triage_by\` text,
  	\`due_respond_by\` text,
  	\`resume_at\` text,
  	\`subject\` text,
  	\`message\` text NOT NULL,
  	\`channel\` text DEFAULT 'phone' NOT NULL,
  	\`language\` text DEFAULT 'en' NOT NULL,
  	\`country\` text,
  	\`contact_id\` text(36),
  	\`company_id\` text(36),
  	\`consent_basis\` text,
  	\`consent_given\` integer DEFAULT false,
  	\`consent_notice_version\` text,
  	\`consent_at\` text,
  	\`origin_page\` text,
  	\`origin_record_type\` text,
  	\`origin_record\` text,
  	\`origin_version\` text,
  	\`routing_sentence_en\` text,
  	\`routing_sentence_ko\` text,
  	\`routing_decided_by\` text,
  	\`routing_theme_id\` text(36),
  	\`routing_suggested_theme_id\` text(36),
  	\`routing_owner_id\` text(36),
  	\`routing_pool_id\` text(36),
  	\`routing_stands_in_for_id\` text(36),
  	\`routing_handed_over_from_id\` text(36),
  	\`routing_manager_handed_over_from_id\` text(36),
  	\`routing_confidence\` numeric,
  	\`routing_priority\` text,
  	\`routing_rule_set_version\` text,
  	\`routing_decided_at\` text,
  	\`routing_trace\` text,
  	\`routing_candidates\` text,
  	\`routing_chosen_themes\` text,
  	\`routing_alternatives\` text,
  	\`name\` text,
  	\`description\` text,
  	\`investment_type\` text,
  	\`sector\` text,
  	\`activity\` text,
  	\`referral_source\` text,
  	\`decision\` text,
  	\`next_action_at\` text,
  	\`client_requirements\` text,
  	\`total_investment_amount\` numeric,
  	\`total_investment_currency\` text DEFAULT 'GBP',
  	\`total_investment_unknown\` integer,
  	\`any_site\` integer,
  	\`proposition_deadline\` text,
  	\`proposition_completed_at\` text,
  	\`win_new_jobs\` numeric,
  	\`win_safeguarded_jobs\` numeric,
  	\`win_average_salary\` numeric,
  	\`win_capital_expenditure\` numeric,
  	\`win_research_budget\` numeric,
  	\`win_site_address\` text,
  	\`win_land_date\` text,
  	\`aftercare_offered_at\` text,
  	\`aftercare_next_review_at\` text,
  	\`closing_reason\` text,
  	\`closing_lost_to\` text,
  	\`closing_date\` text,
  	\`closing_duplicate_of_id\` text(36),
  	\`closing_signposted_to\` text,
  	\`closing_closed_at\` text,
  	\`won_figures\` text,
  	\`follows_id\` text(36),
  	\`continued_by_id\` text(36),
  	\`thread\` text,
  	\`history_sequence\` numeric,
  	\`history_hash\` text,
  	\`no_auto_reply\` integer,
  	\`journal_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_manager_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`verifier_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_suggested_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_pool_id\`) REFERENCES \`routing_pools\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_stands_in_for_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_handed_over_from_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`routing_manager_handed_over_from_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`closing_duplicate_of_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`follows_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`continued_by_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`journal_id\`) REFERENCES \`journal\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiries_reference_idx\` ON \`enquiries\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_owner_idx\` ON \`enquiries\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_project_manager_idx\` ON \`enquiries\` (\`project_manager_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_verifier_idx\` ON \`enquiries\` (\`verifier_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_received_at_idx\` ON \`enquiries\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_last_interaction_at_idx\` ON \`enquiries\` (\`last_interaction_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_contact_idx\` ON \`enquiries\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_company_idx\` ON \`enquiries\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_origin_origin_record_idx\` ON \`enquiries\` (\`origin_record\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_theme_idx\` ON \`enquiries\` (\`routing_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_suggested_theme_idx\` ON \`enquiries\` (\`routing_suggested_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_owner_idx\` ON \`enquiries\` (\`routing_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_pool_idx\` ON \`enquiries\` (\`routing_pool_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_stands_in_for_idx\` ON \`enquiries\` (\`routing_stands_in_for_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_handed_over_from_idx\` ON \`enquiries\` (\`routing_handed_over_from_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_routing_routing_manager_handed_over_from_idx\` ON \`enquiries\` (\`routing_manager_handed_over_from_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_closing_closing_duplicate_of_idx\` ON \`enquiries\` (\`closing_duplicate_of_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_closing_closing_closed_at_idx\` ON \`enquiries\` (\`closing_closed_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_follows_idx\` ON \`enquiries\` (\`follows_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_continued_by_idx\` ON \`enquiries\` (\`continued_by_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiries_journal_idx\` ON \`enquiries\` (\`journal_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_at_idx\` ON \`enquiries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_created_at_idx\` ON \`enquiries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_receivedAt_idx\` ON \`enquiries\` (\`deleted_at\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`status_receivedAt_idx\` ON \`enquiries\` (\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`status_due_respondBy_idx\` ON \`enquiries\` (\`status\`,\`due_respond_by\`);`)
  await db.run(sql`CREATE INDEX \`stage_status_receivedAt_idx\` ON \`enquiries\` (\`stage\`,\`status\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_receivedAt_idx\` ON \`enquiries\` (\`owner_id\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`owner_status_due_respondBy_idx\` ON \`enquiries\` (\`owner_id\`,\`status\`,\`due_respond_by\`);`)
  await db.run(sql`CREATE INDEX \`channel_receivedAt_idx\` ON \`enquiries\` (\`channel\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`country_receivedAt_idx\` ON \`enquiries\` (\`country\`,\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`classification_receivedAt_idx\` ON \`enquiries\` (\`classification\`,\`received_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiries_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_texts_order_parent\` ON \`enquiries_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`enquiries_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`projects_id\` text(36),
  	\`assets_id\` text(36),
  	\`sites_id\` text(36),
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_rels_order_idx\` ON \`enquiries_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_parent_idx\` ON \`enquiries_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_path_idx\` ON \`enquiries_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_themes_id_idx\` ON \`enquiries_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_projects_id_idx\` ON \`enquiries_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_assets_id_idx\` ON \`enquiries_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_sites_id_idx\` ON \`enquiries_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_rels_attachments_id_idx\` ON \`enquiries_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`deleted_at\` text,
  	\`merged_into_id\` text(36),
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`phone\` text,
  	\`company_id\` text(36),
  	\`country\` text,
  	\`language\` text DEFAULT 'en',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_merged_into_idx\` ON \`contacts\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contacts_email_idx\` ON \`contacts\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`contacts_company_idx\` ON \`contacts\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_country_idx\` ON \`contacts\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_name_idx\` ON \`contacts\` (\`deleted_at\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`contacts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_texts_order_parent\` ON \`contacts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_texts_text_idx\` ON \`contacts_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`contacts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_rels_order_idx\` ON \`contacts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_parent_idx\` ON \`contacts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_path_idx\` ON \`contacts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contacts_rels_themes_id_idx\` ON \`contacts_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`companies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`deleted_at\` text,
  	\`merged_into_id\` text(36),
  	\`name\` text NOT NULL,
  	\`name_key\` text,
  	\`domain\` text,
  	\`country\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`companies_merged_into_idx\` ON \`companies\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_name_key_idx\` ON \`companies\` (\`name_key\`);`)
  await db.run(sql`CREATE INDEX \`companies_domain_idx\` ON \`companies\` (\`domain\`);`)
  await db.run(sql`CREATE INDEX \`companies_country_idx\` ON \`companies\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`companies_updated_at_idx\` ON \`companies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_created_at_idx\` ON \`companies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_name_1_idx\` ON \`companies\` (\`deleted_at\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`companies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`companies_texts_order_parent\` ON \`companies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_texts_text_idx\` ON \`companies_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`companies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`companies_rels_order_idx\` ON \`companies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`companies_rels_parent_idx\` ON \`companies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_rels_path_idx\` ON \`companies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`companies_rels_themes_id_idx\` ON \`companies_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`match_suggestions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`pair\` text NOT NULL,
  	\`state\` text DEFAULT 'open' NOT NULL,
  	\`strength\` text NOT NULL,
  	\`score\` numeric NOT NULL,
  	\`because_en\` text NOT NULL,
  	\`because_ko\` text NOT NULL,
  	\`decided_by_id\` text(36),
  	\`decided_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`decided_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`match_suggestions_kind_idx\` ON \`match_suggestions\` (\`kind\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`match_suggestions_pair_idx\` ON \`match_suggestions\` (\`pair\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_state_idx\` ON \`match_suggestions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_score_idx\` ON \`match_suggestions\` (\`score\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_decided_by_idx\` ON \`match_suggestions\` (\`decided_by_id\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_updated_at_idx\` ON \`match_suggestions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_created_at_idx\` ON \`match_suggestions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`match_suggestions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`contacts_id\` text(36),
  	\`companies_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`match_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`companies_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`match_suggestions_rels_order_idx\` ON \`match_suggestions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_rels_parent_idx\` ON \`match_suggestions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_rels_path_idx\` ON \`match_suggestions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_rels_contacts_id_idx\` ON \`match_suggestions_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`match_suggestions_rels_companies_id_idx\` ON \`match_suggestions_rels\` (\`companies_id\`);`)
  await db.run(sql`CREATE TABLE \`merges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`kept\` text NOT NULL,
  	\`merged\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`by_id\` text(36),
  	\`filled\` text NOT NULL,
  	\`themes\` text NOT NULL,
  	\`moved\` text NOT NULL,
  	\`suggestions\` text NOT NULL,
  	\`undone_at\` text,
  	\`undone_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`undone_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`merges_kind_idx\` ON \`merges\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`merges_kept_idx\` ON \`merges\` (\`kept\`);`)
  await db.run(sql`CREATE INDEX \`merges_merged_idx\` ON \`merges\` (\`merged\`);`)
  await db.run(sql`CREATE INDEX \`merges_at_idx\` ON \`merges\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`merges_by_idx\` ON \`merges\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`merges_undone_at_idx\` ON \`merges\` (\`undone_at\`);`)
  await db.run(sql`CREATE INDEX \`merges_undone_by_idx\` ON \`merges\` (\`undone_by_id\`);`)
  await db.run(sql`CREATE INDEX \`merges_updated_at_idx\` ON \`merges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`merges_created_at_idx\` ON \`merges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`interactions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`deleted_at\` text,
  	\`enquiry_id\` text(36) NOT NULL,
  	\`kind\` text NOT NULL,
  	\`direction\` text DEFAULT 'internal' NOT NULL,
  	\`automatic\` integer DEFAULT false,
  	\`summary\` text NOT NULL,
  	\`body\` text,
  	\`sender\` text,
  	\`is_new_participant\` integer,
  	\`full_text\` text,
  	\`received_id\` text(36),
  	\`mail_id\` text(36),
  	\`at\` text NOT NULL,
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`received_id\`) REFERENCES \`incoming_mail\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`mail_id\`) REFERENCES \`outgoing_mail\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`interactions_enquiry_idx\` ON \`interactions\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_received_idx\` ON \`interactions\` (\`received_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_mail_idx\` ON \`interactions\` (\`mail_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_author_idx\` ON \`interactions\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_updated_at_idx\` ON \`interactions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`interactions_created_at_idx\` ON \`interactions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_at_idx\` ON \`interactions\` (\`deleted_at\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`interactions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`interactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`interactions_rels_order_idx\` ON \`interactions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`interactions_rels_parent_idx\` ON \`interactions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`interactions_rels_path_idx\` ON \`interactions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`interactions_rels_attachments_id_idx\` ON \`interactions_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`attachments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`deleted_at\` text,
  	\`enquiry_id\` text(36),
  	\`description\` text,
  	\`name\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`sha256\` text,
  	\`signature\` text,
  	\`scan_attempts\` numeric DEFAULT 0,
  	\`next_scan_at\` text,
  	\`scanned_at\` text,
  	\`scan_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attachments_enquiry_idx\` ON \`attachments\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`attachments_state_idx\` ON \`attachments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`attachments_next_scan_at_idx\` ON \`attachments\` (\`next_scan_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_updated_at_idx\` ON \`attachments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attachments_created_at_idx\` ON \`attachments\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`attachments_filename_idx\` ON \`attachments\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_createdAt_idx\` ON \`attachments\` (\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiry_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`enquiry_id\` text(36) NOT NULL,
  	\`type\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor_id\` text(36),
  	\`from\` text,
  	\`to\` text,
  	\`note_id\` text(36),
  	\`version\` text,
  	\`detail\` text,
  	\`sequence\` numeric NOT NULL,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`actor_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`note_id\`) REFERENCES \`interactions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiry_events_enquiry_idx\` ON \`enquiry_events\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_events_at_idx\` ON \`enquiry_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_events_actor_idx\` ON \`enquiry_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_events_note_idx\` ON \`enquiry_events\` (\`note_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_events_updated_at_idx\` ON \`enquiry_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_events_created_at_idx\` ON \`enquiry_events\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiry_sequence_idx\` ON \`enquiry_events\` (\`enquiry_id\`,\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`type_at_idx\` ON \`enquiry_events\` (\`type\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`clocks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`enquiry_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`due_at\` text,
  	\`target_minutes\` numeric NOT NULL,
  	\`target_time\` text NOT NULL,
  	\`priority\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`pauses\` text,
  	\`stopped_at\` text,
  	\`elapsed_minutes\` numeric,
  	\`breached_at\` text,
  	\`next_alert\` text,
  	\`next_alert_at\` text,
  	\`alerted\` text,
  	\`untold_from\` numeric,
  	\`owner_id\` text(36),
  	\`theme_id\` text(36),
  	\`channel\` text,
  	\`country\` text,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`clocks_key_idx\` ON \`clocks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`clocks_enquiry_idx\` ON \`clocks\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`clocks_started_at_idx\` ON \`clocks\` (\`started_at\`);`)
  await db.run(sql`CREATE INDEX \`clocks_breached_at_idx\` ON \`clocks\` (\`breached_at\`);`)
  await db.run(sql`CREATE INDEX \`clocks_untold_from_idx\` ON \`clocks\` (\`untold_from\`);`)
  await db.run(sql`CREATE INDEX \`clocks_owner_idx\` ON \`clocks\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`clocks_theme_idx\` ON \`clocks\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`clocks_updated_at_idx\` ON \`clocks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`clocks_created_at_idx\` ON \`clocks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`clocks\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAlertAt_idx\` ON \`clocks\` (\`state\`,\`next_alert_at\`);`)
  await db.run(sql`CREATE TABLE \`incoming_mail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`state\` text NOT NULL,
  	\`verdict\` text,
  	\`reason\` text,
  	\`enquiry_id\` text(36),
  	\`interaction_id\` text(36),
  	\`journal_id\` text(36),
  	\`about_id\` text(36),
  	\`same_as_id\` text(36),
  	\`subject\` text,
  	\`from\` text,
  	\`from_name\` text,
  	\`text\` text,
  	\`addresses\` text,
  	\`authentication_spf\` text,
  	\`authentication_dkim\` text,
  	\`authentication_dmarc\` text,
  	\`received_at\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`mailbox\` text NOT NULL,
  	\`message_id\` text,
  	\`uid_validity\` text NOT NULL,
  	\`uid\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`content_key\` text NOT NULL,
  	\`message_key\` text NOT NULL,
  	\`released_by_id\` text(36),
  	\`has_files_to_keep\` integer,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`interaction_id\`) REFERENCES \`interactions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`journal_id\`) REFERENCES \`journal\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`about_id\`) REFERENCES \`outgoing_mail\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`same_as_id\`) REFERENCES \`incoming_mail\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`incoming_mail_verdict_idx\` ON \`incoming_mail\` (\`verdict\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_enquiry_idx\` ON \`incoming_mail\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_interaction_idx\` ON \`incoming_mail\` (\`interaction_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_journal_idx\` ON \`incoming_mail\` (\`journal_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_about_idx\` ON \`incoming_mail\` (\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_same_as_idx\` ON \`incoming_mail\` (\`same_as_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_from_idx\` ON \`incoming_mail\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_received_at_idx\` ON \`incoming_mail\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_sha256_idx\` ON \`incoming_mail\` (\`sha256\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`incoming_mail_content_key_idx\` ON \`incoming_mail\` (\`content_key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`incoming_mail_message_key_idx\` ON \`incoming_mail\` (\`message_key\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_released_by_idx\` ON \`incoming_mail\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_has_files_to_keep_idx\` ON \`incoming_mail\` (\`has_files_to_keep\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_next_attempt_at_idx\` ON \`incoming_mail\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_updated_at_idx\` ON \`incoming_mail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_created_at_idx\` ON \`incoming_mail\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_uidValidity_uid_idx\` ON \`incoming_mail\` (\`mailbox\`,\`uid_validity\`,\`uid\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`incoming_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`incoming_mail_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`enquiries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`incoming_mail\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enquiries_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`incoming_mail_rels_order_idx\` ON \`incoming_mail_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_rels_parent_idx\` ON \`incoming_mail_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_rels_path_idx\` ON \`incoming_mail_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_rels_enquiries_id_idx\` ON \`incoming_mail_rels\` (\`enquiries_id\`);`)
  await db.run(sql`CREATE TABLE \`outgoing_mail\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`enquiry_id\` text(36),
  	\`kind\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`in_reply_to\` text,
  	\`references\` text,
  	\`reply_to\` text,
  	\`automatic\` text,
  	\`state\` text DEFAULT 'queued' NOT NULL,
  	\`held_because\` text,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`claimed_at\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`bounce_at\` text,
  	\`bounce_status\` text,
  	\`bounce_is_permanent\` integer,
  	\`key\` text,
  	\`body_digest\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`outgoing_mail_enquiry_idx\` ON \`outgoing_mail\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outgoing_mail_message_id_idx\` ON \`outgoing_mail\` (\`message_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`outgoing_mail_key_idx\` ON \`outgoing_mail\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_updated_at_idx\` ON \`outgoing_mail\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_created_at_idx\` ON \`outgoing_mail\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`to_createdAt_idx\` ON \`outgoing_mail\` (\`to\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_1_idx\` ON \`outgoing_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE TABLE \`outgoing_mail_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`outgoing_mail\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`outgoing_mail_rels_order_idx\` ON \`outgoing_mail_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_rels_parent_idx\` ON \`outgoing_mail_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_rels_path_idx\` ON \`outgoing_mail_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_rels_attachments_id_idx\` ON \`outgoing_mail_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`dead_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`status\` text,
  	\`mail_id\` text(36),
  	\`released_at\` text,
  	\`released_by_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`mail_id\`) REFERENCES \`outgoing_mail\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`released_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dead_addresses_address_idx\` ON \`dead_addresses\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_mail_idx\` ON \`dead_addresses\` (\`mail_id\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_released_at_idx\` ON \`dead_addresses\` (\`released_at\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_released_by_idx\` ON \`dead_addresses\` (\`released_by_id\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_updated_at_idx\` ON \`dead_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_created_at_idx\` ON \`dead_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`mailboxes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`checked_at\` text,
  	\`last_error\` text,
  	\`uid_validity\` text NOT NULL,
  	\`last_uid\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mailboxes_name_idx\` ON \`mailboxes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`mailboxes_updated_at_idx\` ON \`mailboxes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mailboxes_created_at_idx\` ON \`mailboxes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`en_subject\` text NOT NULL,
  	\`en_text\` text NOT NULL,
  	\`ko_subject\` text NOT NULL,
  	\`ko_text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_templates_updated_at_idx\` ON \`reply_templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_created_at_idx\` ON \`reply_templates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_templates_deleted_at_idx\` ON \`reply_templates\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`reply_drafts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`enquiry_id\` text(36) NOT NULL,
  	\`author_id\` text(36),
  	\`text\` text,
  	\`subject\` text,
  	\`language\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_drafts_enquiry_idx\` ON \`reply_drafts\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_author_idx\` ON \`reply_drafts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_updated_at_idx\` ON \`reply_drafts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_created_at_idx\` ON \`reply_drafts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiry_author_idx\` ON \`reply_drafts\` (\`enquiry_id\`,\`author_id\`);`)
  await db.run(sql`CREATE TABLE \`reply_drafts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attachments_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reply_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reply_drafts_rels_order_idx\` ON \`reply_drafts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_rels_parent_idx\` ON \`reply_drafts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_rels_path_idx\` ON \`reply_drafts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reply_drafts_rels_attachments_id_idx\` ON \`reply_drafts_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE TABLE \`routing_rules_conditions_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_rules_conditions_languages_order_idx\` ON \`routing_rules_conditions_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_conditions_languages_parent_idx\` ON \`routing_rules_conditions_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routing_rules_conditions_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_rules_conditions_channels_order_idx\` ON \`routing_rules_conditions_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_conditions_channels_parent_idx\` ON \`routing_rules_conditions_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routing_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`order\` numeric DEFAULT 100 NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`conditions_minimum_investment\` numeric,
  	\`outcome_theme_id\` text(36),
  	\`outcome_owner_id\` text(36),
  	\`outcome_pool_id\` text(36),
  	\`outcome_priority\` text,
  	\`outcome_to_desk\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`outcome_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`outcome_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`outcome_pool_id\`) REFERENCES \`routing_pools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_rules_order_idx\` ON \`routing_rules\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_enabled_idx\` ON \`routing_rules\` (\`enabled\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_outcome_outcome_theme_idx\` ON \`routing_rules\` (\`outcome_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_outcome_outcome_owner_idx\` ON \`routing_rules\` (\`outcome_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_outcome_outcome_pool_idx\` ON \`routing_rules\` (\`outcome_pool_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_updated_at_idx\` ON \`routing_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_created_at_idx\` ON \`routing_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_deleted_at_idx\` ON \`routing_rules\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`routing_rules_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_rules_texts_order_parent\` ON \`routing_rules_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routing_rules_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_order_idx\` ON \`routing_rules_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_parent_idx\` ON \`routing_rules_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_path_idx\` ON \`routing_rules_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_themes_id_idx\` ON \`routing_rules_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_assets_id_idx\` ON \`routing_rules_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_rules_rels_projects_id_idx\` ON \`routing_rules_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`_routing_rules_v_version_conditions_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routing_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_conditions_languages_order_idx\` ON \`_routing_rules_v_version_conditions_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_conditions_languages_parent_idx\` ON \`_routing_rules_v_version_conditions_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routing_rules_v_version_conditions_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routing_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_conditions_channels_order_idx\` ON \`_routing_rules_v_version_conditions_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_conditions_channels_parent_idx\` ON \`_routing_rules_v_version_conditions_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routing_rules_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_name\` text NOT NULL,
  	\`version_order\` numeric DEFAULT 100 NOT NULL,
  	\`version_enabled\` integer DEFAULT true,
  	\`version_conditions_minimum_investment\` numeric,
  	\`version_outcome_theme_id\` text(36),
  	\`version_outcome_owner_id\` text(36),
  	\`version_outcome_pool_id\` text(36),
  	\`version_outcome_priority\` text,
  	\`version_outcome_to_desk\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outcome_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outcome_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_outcome_pool_id\`) REFERENCES \`routing_pools\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_parent_idx\` ON \`_routing_rules_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_version_order_idx\` ON \`_routing_rules_v\` (\`version_order\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_version_enabled_idx\` ON \`_routing_rules_v\` (\`version_enabled\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_outcome_version_outcome_theme_idx\` ON \`_routing_rules_v\` (\`version_outcome_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_outcome_version_outcome_owner_idx\` ON \`_routing_rules_v\` (\`version_outcome_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_outcome_version_outcome_pool_idx\` ON \`_routing_rules_v\` (\`version_outcome_pool_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_version_updated_at_idx\` ON \`_routing_rules_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_version_created_at_idx\` ON \`_routing_rules_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_version_version_deleted_at_idx\` ON \`_routing_rules_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_created_at_idx\` ON \`_routing_rules_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_updated_at_idx\` ON \`_routing_rules_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_routing_rules_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routing_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_texts_order_parent\` ON \`_routing_rules_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routing_rules_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`assets_id\` text(36),
  	\`projects_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routing_rules_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_order_idx\` ON \`_routing_rules_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_parent_idx\` ON \`_routing_rules_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_path_idx\` ON \`_routing_rules_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_themes_id_idx\` ON \`_routing_rules_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_assets_id_idx\` ON \`_routing_rules_v_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`_routing_rules_v_rels_projects_id_idx\` ON \`_routing_rules_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE TABLE \`routing_pools\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`strategy\` text DEFAULT 'least-load' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_pools_updated_at_idx\` ON \`routing_pools\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`routing_pools_created_at_idx\` ON \`routing_pools\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`routing_pools_deleted_at_idx\` ON \`routing_pools\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`routing_pools_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routing_pools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routing_pools_rels_order_idx\` ON \`routing_pools_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routing_pools_rels_parent_idx\` ON \`routing_pools_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routing_pools_rels_path_idx\` ON \`routing_pools_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`routing_pools_rels_users_id_idx\` ON \`routing_pools_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`journal\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`body_digest\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`received_at\` text NOT NULL,
  	\`respond_by\` text NOT NULL,
  	\`submission\` text NOT NULL,
  	\`origin\` text,
  	\`attempts\` numeric NOT NULL,
  	\`next_attempt_at\` text,
  	\`last_error\` text,
  	\`enquiry_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`journal_key_idx\` ON \`journal\` (\`key\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`journal_reference_idx\` ON \`journal\` (\`reference\`);`)
  await db.run(sql`CREATE INDEX \`journal_state_idx\` ON \`journal\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`journal_received_at_idx\` ON \`journal\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_next_attempt_at_idx\` ON \`journal\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_enquiry_idx\` ON \`journal\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_updated_at_idx\` ON \`journal\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_created_at_idx\` ON \`journal\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_name_idx\` ON \`counters\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`counters_updated_at_idx\` ON \`counters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`counters_created_at_idx\` ON \`counters\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`content_changes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`process\` text NOT NULL,
  	\`names\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_absences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`cover_id\` text(36),
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_absences_order_idx\` ON \`users_absences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_absences_parent_id_idx\` ON \`users_absences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`users_absences_cover_idx\` ON \`users_absences\` (\`cover_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`language\` text DEFAULT 'en',
  	\`signature_en\` text,
  	\`signature_ko\` text,
  	\`capacity\` numeric,
  	\`handed_over_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`users_deleted_at_idx\` ON \`users\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text(36),
  	\`projects_id\` text(36),
  	\`assets_id\` text(36),
  	\`case_studies_id\` text(36),
  	\`sites_id\` text(36),
  	\`programmes_id\` text(36),
  	\`organisations_id\` text(36),
  	\`board_members_id\` text(36),
  	\`targets_id\` text(36),
  	\`media_id\` text(36),
  	\`enquiries_id\` text(36),
  	\`contacts_id\` text(36),
  	\`companies_id\` text(36),
  	\`match_suggestions_id\` text(36),
  	\`merges_id\` text(36),
  	\`interactions_id\` text(36),
  	\`attachments_id\` text(36),
  	\`enquiry_events_id\` text(36),
  	\`clocks_id\` text(36),
  	\`incoming_mail_id\` text(36),
  	\`outgoing_mail_id\` text(36),
  	\`dead_addresses_id\` text(36),
  	\`mailboxes_id\` text(36),
  	\`reply_templates_id\` text(36),
  	\`reply_drafts_id\` text(36),
  	\`routing_rules_id\` text(36),
  	\`routing_pools_id\` text(36),
  	\`journal_id\` text(36),
  	\`counters_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`assets_id\`) REFERENCES \`assets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`case_studies_id\`) REFERENCES \`case_studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sites_id\`) REFERENCES \`sites\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`board_members_id\`) REFERENCES \`board_members\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`targets_id\`) REFERENCES \`targets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enquiries_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`companies_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`match_suggestions_id\`) REFERENCES \`match_suggestions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`merges_id\`) REFERENCES \`merges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`interactions_id\`) REFERENCES \`interactions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enquiry_events_id\`) REFERENCES \`enquiry_events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`clocks_id\`) REFERENCES \`clocks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`incoming_mail_id\`) REFERENCES \`incoming_mail\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`outgoing_mail_id\`) REFERENCES \`outgoing_mail\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dead_addresses_id\`) REFERENCES \`dead_addresses\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`mailboxes_id\`) REFERENCES \`mailboxes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reply_templates_id\`) REFERENCES \`reply_templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reply_drafts_id\`) REFERENCES \`reply_drafts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routing_rules_id\`) REFERENCES \`routing_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`routing_pools_id\`) REFERENCES \`routing_pools\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_id\`) REFERENCES \`journal\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`counters_id\`) REFERENCES \`counters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_assets_id_idx\` ON \`payload_locked_documents_rels\` (\`assets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`case_studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sites_id_idx\` ON \`payload_locked_documents_rels\` (\`sites_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_board_members_id_idx\` ON \`payload_locked_documents_rels\` (\`board_members_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_targets_id_idx\` ON \`payload_locked_documents_rels\` (\`targets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_enquiries_id_idx\` ON \`payload_locked_documents_rels\` (\`enquiries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_companies_id_idx\` ON \`payload_locked_documents_rels\` (\`companies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_match_suggestions_id_idx\` ON \`payload_locked_documents_rels\` (\`match_suggestions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_merges_id_idx\` ON \`payload_locked_documents_rels\` (\`merges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_interactions_id_idx\` ON \`payload_locked_documents_rels\` (\`interactions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_enquiry_events_id_idx\` ON \`payload_locked_documents_rels\` (\`enquiry_events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_clocks_id_idx\` ON \`payload_locked_documents_rels\` (\`clocks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_incoming_mail_id_idx\` ON \`payload_locked_documents_rels\` (\`incoming_mail_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_outgoing_mail_id_idx\` ON \`payload_locked_documents_rels\` (\`outgoing_mail_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dead_addresses_id_idx\` ON \`payload_locked_documents_rels\` (\`dead_addresses_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_mailboxes_id_idx\` ON \`payload_locked_documents_rels\` (\`mailboxes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reply_drafts_id_idx\` ON \`payload_locked_documents_rels\` (\`reply_drafts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_routing_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`routing_rules_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_routing_pools_id_idx\` ON \`payload_locked_documents_rels\` (\`routing_pools_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_counters_id_idx\` ON \`payload_locked_documents_rels\` (\`counters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contact\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text,
  	\`phone\` text,
  	\`web_display\` text,
  	\`web_url\` text,
  	\`organisation_id\` text(36),
  	\`one_front_door_run_by_id\` text(36),
  	\`one_front_door_delivery_id\` text(36),
  	\`one_front_door_note\` text,
  	\`one_front_door_source_lines\` text,
  	\`note\` text,
  	\`source_lines\` text,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`one_front_door_run_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`one_front_door_delivery_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_organisation_idx\` ON \`contact\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_one_front_door_one_front_door_run_by_idx\` ON \`contact\` (\`one_front_door_run_by_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_one_front_door_one_front_door_delivery_idx\` ON \`contact\` (\`one_front_door_delivery_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_locales\` (
  	\`postal_address\` text,
  	\`purpose\` text,
  	\`one_front_door_name\` text,
  	\`one_front_door_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`contact\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_locales_locale_parent_id_unique\` ON \`contact_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_contact_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_web_display\` text,
  	\`version_web_url\` text,
  	\`version_organisation_id\` text(36),
  	\`version_one_front_door_run_by_id\` text(36),
  	\`version_one_front_door_delivery_id\` text(36),
  	\`version_one_front_door_note\` text,
  	\`version_one_front_door_source_lines\` text,
  	\`version_note\` text,
  	\`version_source_lines\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_one_front_door_run_by_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_one_front_door_delivery_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_contact_v_version_version_organisation_idx\` ON \`_contact_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_one_front_door_version_one_front_door_idx\` ON \`_contact_v\` (\`version_one_front_door_run_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_version_one_front_door_version_one_front_do_1_idx\` ON \`_contact_v\` (\`version_one_front_door_delivery_id\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_created_at_idx\` ON \`_contact_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_contact_v_updated_at_idx\` ON \`_contact_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_contact_v_locales\` (
  	\`version_postal_address\` text,
  	\`version_purpose\` text,
  	\`version_one_front_door_name\` text,
  	\`version_one_front_door_summary\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_contact_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_contact_v_locales_locale_parent_id_unique\` ON \`_contact_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_levels_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_levels_openings_order_idx\` ON \`service_levels_openings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_levels_openings_parent_id_idx\` ON \`service_levels_openings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_levels_closed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_levels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_levels_closed_order_idx\` ON \`service_levels_closed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_levels_closed_parent_id_idx\` ON \`service_levels_closed\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_levels\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`bank_holidays\` integer DEFAULT true,
  	\`targets_acknowledge\` numeric DEFAULT 5 NOT NULL,
  	\`targets_triage\` numeric DEFAULT 240 NOT NULL,
  	\`targets_first_response\` numeric DEFAULT 480 NOT NULL,
  	\`targets_rolling_response\` numeric DEFAULT 960 NOT NULL,
  	\`targets_qualify\` numeric DEFAULT 4800 NOT NULL,
  	\`targets_assign_manager\` numeric DEFAULT 960 NOT NULL,
  	\`targets_verify\` numeric DEFAULT 2400 NOT NULL,
  	\`targets_offer_aftercare\` numeric DEFAULT 9600 NOT NULL,
  	\`targets_aftercare_review\` numeric DEFAULT 60000 NOT NULL,
  	\`priority_percent_low\` numeric DEFAULT 100 NOT NULL,
  	\`priority_percent_normal\` numeric DEFAULT 100 NOT NULL,
  	\`priority_percent_high\` numeric DEFAULT 75 NOT NULL,
  	\`priority_percent_urgent\` numeric DEFAULT 50 NOT NULL,
  	\`warn_percent\` numeric DEFAULT 75 NOT NULL,
  	\`escalate_minutes\` numeric DEFAULT 60 NOT NULL,
  	\`desk_lead_id\` text(36),
  	\`silent_days\` numeric DEFAULT 30 NOT NULL,
  	\`dormant_days\` numeric DEFAULT 90 NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`desk_lead_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_levels_desk_lead_idx\` ON \`service_levels\` (\`desk_lead_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_levels_v_version_openings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`opens\` text NOT NULL,
  	\`closes\` text NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_levels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_levels_v_version_openings_order_idx\` ON \`_service_levels_v_version_openings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_levels_v_version_openings_parent_id_idx\` ON \`_service_levels_v_version_openings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_levels_v_version_closed\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`date\` text NOT NULL,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_levels_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_levels_v_version_closed_order_idx\` ON \`_service_levels_v_version_closed\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_levels_v_version_closed_parent_id_idx\` ON \`_service_levels_v_version_closed\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_levels_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_time_zone\` text DEFAULT 'Europe/London' NOT NULL,
  	\`version_bank_holidays\` integer DEFAULT true,
  	\`version_targets_acknowledge\` numeric DEFAULT 5 NOT NULL,
  	\`version_targets_triage\` numeric DEFAULT 240 NOT NULL,
  	\`version_targets_first_response\` numeric DEFAULT 480 NOT NULL,
  	\`version_targets_rolling_response\` numeric DEFAULT 960 NOT NULL,
  	\`version_targets_qualify\` numeric DEFAULT 4800 NOT NULL,
  	\`version_targets_assign_manager\` numeric DEFAULT 960 NOT NULL,
  	\`version_targets_verify\` numeric DEFAULT 2400 NOT NULL,
  	\`version_targets_offer_aftercare\` numeric DEFAULT 9600 NOT NULL,
  	\`version_targets_aftercare_review\` numeric DEFAULT 60000 NOT NULL,
  	\`version_priority_percent_low\` numeric DEFAULT 100 NOT NULL,
  	\`version_priority_percent_normal\` numeric DEFAULT 100 NOT NULL,
  	\`version_priority_percent_high\` numeric DEFAULT 75 NOT NULL,
  	\`version_priority_percent_urgent\` numeric DEFAULT 50 NOT NULL,
  	\`version_warn_percent\` numeric DEFAULT 75 NOT NULL,
  	\`version_escalate_minutes\` numeric DEFAULT 60 NOT NULL,
  	\`version_desk_lead_id\` text(36),
  	\`version_silent_days\` numeric DEFAULT 30 NOT NULL,
  	\`version_dormant_days\` numeric DEFAULT 90 NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`version_desk_lead_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_levels_v_version_version_desk_lead_idx\` ON \`_service_levels_v\` (\`version_desk_lead_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_levels_v_created_at_idx\` ON \`_service_levels_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_levels_v_updated_at_idx\` ON \`_service_levels_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`prospectus_load\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`loaded\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`themes_key_figures\`;`)
  await db.run(sql`DROP TABLE \`themes_key_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_texts\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_key_figures\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_key_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_investment\`;`)
  await db.run(sql`DROP TABLE \`projects_investment_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_outcomes\`;`)
  await db.run(sql`DROP TABLE \`projects_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_timeline\`;`)
  await db.run(sql`DROP TABLE \`projects_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_partners\`;`)
  await db.run(sql`DROP TABLE \`projects_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_texts\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_investment\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_investment_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`assets_figures\`;`)
  await db.run(sql`DROP TABLE \`assets_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`assets\`;`)
  await db.run(sql`DROP TABLE \`assets_locales\`;`)
  await db.run(sql`DROP TABLE \`assets_rels\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_assets_v\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_assets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`case_studies_figures\`;`)
  await db.run(sql`DROP TABLE \`case_studies_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_milestones\`;`)
  await db.run(sql`DROP TABLE \`case_studies_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_partners\`;`)
  await db.run(sql`DROP TABLE \`case_studies_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_people\`;`)
  await db.run(sql`DROP TABLE \`case_studies_people_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies\`;`)
  await db.run(sql`DROP TABLE \`case_studies_locales\`;`)
  await db.run(sql`DROP TABLE \`case_studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_milestones\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_people\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_version_people_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_case_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sites_figures\`;`)
  await db.run(sql`DROP TABLE \`sites_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_facts\`;`)
  await db.run(sql`DROP TABLE \`sites_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`sites\`;`)
  await db.run(sql`DROP TABLE \`sites_locales\`;`)
  await db.run(sql`DROP TABLE \`sites_rels\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_facts\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_version_facts_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sites_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_figures\`;`)
  await db.run(sql`DROP TABLE \`programmes_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_timeline\`;`)
  await db.run(sql`DROP TABLE \`programmes_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_partners\`;`)
  await db.run(sql`DROP TABLE \`programmes_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_timeline\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_timeline_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_partners\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_partners_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`board_members\`;`)
  await db.run(sql`DROP TABLE \`board_members_locales\`;`)
  await db.run(sql`DROP TABLE \`board_members_texts\`;`)
  await db.run(sql`DROP TABLE \`_board_members_v\`;`)
  await db.run(sql`DROP TABLE \`_board_members_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_board_members_v_texts\`;`)
  await db.run(sql`DROP TABLE \`targets\`;`)
  await db.run(sql`DROP TABLE \`targets_locales\`;`)
  await db.run(sql`DROP TABLE \`_targets_v\`;`)
  await db.run(sql`DROP TABLE \`_targets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`DROP TABLE \`enquiries_texts\`;`)
  await db.run(sql`DROP TABLE \`enquiries_rels\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`contacts_texts\`;`)
  await db.run(sql`DROP TABLE \`contacts_rels\`;`)
  await db.run(sql`DROP TABLE \`companies\`;`)
  await db.run(sql`DROP TABLE \`companies_texts\`;`)
  await db.run(sql`DROP TABLE \`companies_rels\`;`)
  await db.run(sql`DROP TABLE \`match_suggestions\`;`)
  await db.run(sql`DROP TABLE \`match_suggestions_rels\`;`)
  await db.run(sql`DROP TABLE \`merges\`;`)
  await db.run(sql`DROP TABLE \`interactions\`;`)
  await db.run(sql`DROP TABLE \`interactions_rels\`;`)
  await db.run(sql`DROP TABLE \`attachments\`;`)
  await db.run(sql`DROP TABLE \`enquiry_events\`;`)
  await db.run(sql`DROP TABLE \`clocks\`;`)
  await db.run(sql`DROP TABLE \`incoming_mail\`;`)
  await db.run(sql`DROP TABLE \`incoming_mail_rels\`;`)
  await db.run(sql`DROP TABLE \`outgoing_mail\`;`)
  await db.run(sql`DROP TABLE \`outgoing_mail_rels\`;`)
  await db.run(sql`DROP TABLE \`dead_addresses\`;`)
  await db.run(sql`DROP TABLE \`mailboxes\`;`)
  await db.run(sql`DROP TABLE \`reply_templates\`;`)
  await db.run(sql`DROP TABLE \`reply_drafts\`;`)
  await db.run(sql`DROP TABLE \`reply_drafts_rels\`;`)
  await db.run(sql`DROP TABLE \`routing_rules_conditions_languages\`;`)
  await db.run(sql`DROP TABLE \`routing_rules_conditions_channels\`;`)
  await db.run(sql`DROP TABLE \`routing_rules\`;`)
  await db.run(sql`DROP TABLE \`routing_rules_texts\`;`)
  await db.run(sql`DROP TABLE \`routing_rules_rels\`;`)
  await db.run(sql`DROP TABLE \`_routing_rules_v_version_conditions_languages\`;`)
  await db.run(sql`DROP TABLE \`_routing_rules_v_version_conditions_channels\`;`)
  await db.run(sql`DROP TABLE \`_routing_rules_v\`;`)
  await db.run(sql`DROP TABLE \`_routing_rules_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_routing_rules_v_rels\`;`)
  await db.run(sql`DROP TABLE \`routing_pools\`;`)
  await db.run(sql`DROP TABLE \`routing_pools_rels\`;`)
  await db.run(sql`DROP TABLE \`journal\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`content_changes\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_absences\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`contact\`;`)
  await db.run(sql`DROP TABLE \`contact_locales\`;`)
  await db.run(sql`DROP TABLE \`_contact_v\`;`)
  await db.run(sql`DROP TABLE \`_contact_v_locales\`;`)
  await db.run(sql`DROP TABLE \`service_levels_openings\`;`)
  await db.run(sql`DROP TABLE \`service_levels_closed\`;`)
  await db.run(sql`DROP TABLE \`service_levels\`;`)
  await db.run(sql`DROP TABLE \`_service_levels_v_version_openings\`;`)
  await db.run(sql`DROP TABLE \`_service_levels_v_version_closed\`;`)
  await db.run(sql`DROP TABLE \`_service_levels_v\`;`)
  await db.run(sql`DROP TABLE \`prospectus_load\`;`)
}
