import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`incoming_mail_has_files_to_keep_idx\`;`)
  await db.run(sql`DROP INDEX \`incoming_mail_next_attempt_at_idx\`;`)
  await db.run(sql`DROP INDEX \`state_nextAttemptAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_receivedAt_uid_idx\` ON \`incoming_mail\` (\`state\`,\`received_at\`,\`uid\`);`)
  await db.run(sql`CREATE INDEX \`hasFilesToKeep_receivedAt_idx\` ON \`incoming_mail\` (\`has_files_to_keep\`,\`received_at\`);`)
  await db.run(sql`DROP INDEX \`state_nextAttemptAt_1_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`outgoing_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`DROP INDEX \`journal_state_idx\`;`)
  await db.run(sql`DROP INDEX \`journal_next_attempt_at_idx\`;`)
  await db.run(sql`CREATE INDEX \`state_receivedAt_idx\` ON \`journal\` (\`state\`,\`received_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state_nextAttemptAt_idx\`;`)
  await db.run(sql`DROP INDEX \`state_receivedAt_uid_idx\`;`)
  await db.run(sql`DROP INDEX \`hasFilesToKeep_receivedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`incoming_mail_has_files_to_keep_idx\` ON \`incoming_mail\` (\`has_files_to_keep\`);`)
  await db.run(sql`CREATE INDEX \`incoming_mail_next_attempt_at_idx\` ON \`incoming_mail\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_idx\` ON \`incoming_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`state_nextAttemptAt_1_idx\` ON \`outgoing_mail\` (\`state\`,\`next_attempt_at\`);`)
  await db.run(sql`DROP INDEX \`state_receivedAt_idx\`;`)
  await db.run(sql`CREATE INDEX \`journal_state_idx\` ON \`journal\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`journal_next_attempt_at_idx\` ON \`journal\` (\`next_attempt_at\`);`)
}
