import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`incoming_mail\` ADD \`put_away_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`incoming_mail\` ADD \`put_away_at\` text;`)
  await db.run(sql`ALTER TABLE \`incoming_mail\` ADD \`kept_apart_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`incoming_mail\` ADD \`kept_apart_at\` text;`)
  await db.run(sql`CREATE INDEX \`incoming_mail_put_away_by_idx\` ON \`incoming_mail\` (\`put_away_by_id\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_kept_apart_by_idx\` ON \`incoming_mail\` (\`kept_apart_by_id\`);`)
  await db.run(sql`CREATE INDEX \`state_putAwayAt_receivedAt_idx\` ON \`incoming_mail\` (\`state\`,\`put_away_at\`,\`received_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_incoming_mail\` (
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
  await db.run(sql`INSERT INTO \`__new_incoming_mail\`("id", "state", "verdict", "reason", "enquiry_id", "interaction_id", "journal_id", "about_id", "same_as_id", "subject", "from", "from_name", "text", "addresses", "authentication_spf", "authentication_dkim", "authentication_dmarc", "received_at", "size", "mailbox", "message_id", "uid_validity", "uid", "sha256", "content_key", "message_key", "released_by_id", "has_files_to_keep", "attempts", "next_attempt_at", "last_error", "updated_at", "created_at") SELECT "id", "state", "verdict", "reason", "enquiry_id", "interaction_id", "journal_id", "about_id", "same_as_id", "subject", "from", "from_name", "text", "addresses", "authentication_spf", "authentication_dkim", "authentication_dmarc", "received_at", "size", "mailbox", "message_id", "uid_validity", "uid", "sha256", "content_key", "message_key", "released_by_id", "has_files_to_keep", "attempts", "next_attempt_at", "last_error", "updated_at", "created_at" FROM \`incoming_mail\`;`)
  await db.run(sql`DROP TABLE \`incoming_mail\`;`)
  await db.run(sql`ALTER TABLE \`__new_incoming_mail\` RENAME TO \`incoming_mail\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
}
