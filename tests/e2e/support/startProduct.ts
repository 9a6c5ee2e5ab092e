import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { credentials } from '../../support/administrator'
import { startMailServer } from '../../support/mailServer'
import { startServer } from '../../support/startServer'

/** The built product as `npm start` runs it, on a fresh data directory, with a mail server of its own. */
export async function startProduct(env: Record<string, string> = {}) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-e2e-'))
  const mail = await startMailServer()
  const server = await startServer(path.resolve('dist/server.js'), {
    PAGES: 'on',
    DATA_DIR: dataDir,
    SMTP_URL: mail.url,
    ADMIN_EMAIL: credentials.email,
    ADMIN_PASSWORD: credentials.password,
    RATE_LIMIT: 'off',
    ...env,
  })
  return {
    url: server.url,
    dataDir,
    mail,
    stop: async () => {
      await server.end('SIGTERM')
      await mail.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type Product = Awaited<ReturnType<typeof startProduct>>
