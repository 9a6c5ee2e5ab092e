import path from 'node:path'

import type { Env } from '@/env'

type Started = {
  env: Env
  /** Of each collection; none where the content could not be brought up to date. */
  counts: Record<string, number> | undefined
}

/** What a person wants to know when the start has ended. */
export function startSummary({ env, counts }: Started): string {
  const lines = [
    'One Front Door is ready.',
    `  Site      ${env.PAGES === 'on' ? env.SERVER_URL : 'off (PAGES=off)'}`,
    `  Admin     ${env.PAGES === 'on' ? `${env.SERVER_URL}/admin` : 'off (PAGES=off)'}`,
    `  API       ${env.SERVER_URL}/api`,
    `  Database  ${databaseOf(env)}`,
    `  Mail      ${mailOf(env)}`,
    `  Content   ${contentOf(counts)}`,
    ...(env.RATE_LIMIT === 'off'
      ? [
          '  WARNING   RATE_LIMIT=off: nothing limits how often anybody may call. For load tests only.',
        ]
      : []),
  ]
  return `\n${lines.join('\n')}\n\n`
}

/** Of a MongoDB there may be several, which no URL has; what is before them is secret. */
const HOSTS = /^[^/]+\/\/(?:[^@/]*@)?([^/?]+)/

const databaseOf = ({ DATABASE_URL }: Env) =>
  DATABASE_URL.startsWith('file:')
    ? `SQLite, ${DATABASE_URL.slice('file:'.length)}`
    : `MongoDB, ${HOSTS.exec(DATABASE_URL)?.[1]}`

const mailOf = ({ DATA_DIR, SMTP_URL }: Env) =>
  SMTP_URL
    ? `SMTP, ${new URL(SMTP_URL).host}`
    : `SMTP_URL is not set: written as .eml files into ${path.join(DATA_DIR, 'mail')}`

const contentOf = (counts: Record<string, number> | undefined) =>
  counts
    ? Object.entries(counts)
        .map(([slug, count]) => `${count} ${slug}`)
        .join(', ')
    : 'what is new could not be added: the log says why, and the next start tries again'
