// Fails when the collections have changed and no SQLite migration says how.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const migrations = path.join(root, 'src/migrations/sqlite')
const kept = path.join(mkdtempSync(path.join(tmpdir(), 'one-front-door-migrations-')), 'sqlite')
const before = readdirSync(migrations)
cpSync(migrations, kept, { recursive: true })

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'scripts/payload.mjs', 'migrate:create', 'check', '--skip-empty'],
  // Questions (is this column renamed?) have nobody to answer them, so they count as a change.
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DATABASE_URL: '' } },
)
const made = readdirSync(migrations).filter((file) => !before.includes(file))
rmSync(migrations, { recursive: true })
cpSync(kept, migrations, { recursive: true })

if (status !== 0 || made.length > 0) {
  process.stderr.write(
    'The schema has changed without a migration. Make one: npm run migrate:create -- what-changes\n',
  )
  process.exit(1)
}
process.stdout.write('The migrations describe the schema.\n')
