import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { environment } from '@/contracts/environment'

/** The environment does not fit; `lines` holds one sentence for each wrong or missing variable. */
export class EnvironmentError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'))
    this.name = 'EnvironmentError'
  }
}

/** Generated on the first start and kept beside the embedded database, readable by its owner only. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}

/** Parses the environment, or throws an EnvironmentError that names every variable at fault. */
export function readEnv(source: Record<string, string | undefined>) {
  const parsed = environment.safeParse(source)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const { DATABASE_URL, DATA_DIR, PAYLOAD_SECRET, SERVER_URL, ...rest } = parsed.data
  const dataDir = path.resolve(DATA_DIR)
  return {
    ...rest,
    DATA_DIR: dataDir,
    DATABASE_URL: DATABASE_URL ?? `file:${path.join(dataDir, 'one-front-door.db')}`,
    PAYLOAD_SECRET: PAYLOAD_SECRET ?? keptSecret(dataDir),
    SERVER_URL: SERVER_URL ?? `http://localhost:${rest.PORT}`,
  }
}

export type Env = ReturnType<typeof readEnv>

export const env = readEnv(process.env)
