import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`match_suggestions_strength_idx\` ON \`match_suggestions\` (\`strength\`);`)
  await db.run(sql`CREATE INDEX \`interactions_kind_idx\` ON \`interactions\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`interactions_direction_idx\` ON \`interactions\` (\`direction\`);`)
  await db.run(sql`CREATE INDEX \`interactions_summary_idx\` ON \`interactions\` (\`summary\`);`)
  await db.run(sql`CREATE INDEX \`attachments_name_idx\` ON \`attachments\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`attachments_mime_type_idx\` ON \`attachments\` (\`mime_type\`);`)
  await db.run(sql`CREATE INDEX \`attachments_filesize_idx\` ON \`attachments\` (\`filesize\`);`)
  await db.run(sql`CREATE INDEX \`clocks_name_idx\` ON \`clocks\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`clocks_due_at_idx\` ON \`clocks\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_subject_idx\` ON \`incoming_mail\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_reason_idx\` ON \`incoming_mail\` (\`reason\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_kind_idx\` ON \`outgoing_mail\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_subject_idx\` ON \`outgoing_mail\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`outgoing_mail_sent_at_idx\` ON \`outgoing_mail\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_status_idx\` ON \`dead_addresses\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`journal_channel_idx\` ON \`journal\` (\`channel\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`match_suggestions_strength_idx\`;`)
  await db.run(sql`DROP INDEX \`interactions_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`interactions_direction_idx\`;`)
  await db.run(sql`DROP INDEX \`interactions_summary_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_name_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_mime_type_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_filesize_idx\`;`)
  await db.run(sql`DROP INDEX \`clocks_name_idx\`;`)
  await db.run(sql`DROP INDEX \`clocks_due_at_idx\`;`)
  await db.run(sql`DROP INDEX \`incoming_mail_subject_idx\`;`)
  await db.run(sql`DROP INDEX \`incoming_mail_reason_idx\`;`)
  await db.run(sql`DROP INDEX \`outgoing_mail_kind_idx\`;`)
  await db.run(sql`DROP INDEX \`outgoing_mail_subject_idx\`;`)
  await db.run(sql`DROP INDEX \`outgoing_mail_sent_at_idx\`;`)
  await db.run(sql`DROP INDEX \`dead_addresses_status_idx\`;`)
  await db.run(sql`DROP INDEX \`journal_channel_idx\`;`)
}
