import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`deletedAt_due_respondBy_idx\` ON \`enquiries\` (\`deleted_at\`,\`due_respond_by\`);`)
  await db.run(sql`CREATE INDEX \`deletedAt_subject_idx\` ON \`enquiries\` (\`deleted_at\`,\`subject\`);`)
  await db.run(sql`CREATE INDEX \`dead_addresses_since_idx\` ON \`dead_addresses\` (\`since\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`deletedAt_due_respondBy_idx\`;`)
  await db.run(sql`DROP INDEX \`deletedAt_subject_idx\`;`)
  await db.run(sql`DROP INDEX \`dead_addresses_since_idx\`;`)
}
