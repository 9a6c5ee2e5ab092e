import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { openMailbox } from '../support/mailbox'
import { type RunningServer, startServer } from '../support/startServer'

import { findLosses } from './findLosses'
import { submit, submitUntilKilled, type Submission } from './submitUntilKilled'

const CLIENTS = 20
const admin = { email: 'admin@example.org', password: 'correct horse battery' }

type Rounds = { entry: string; rounds: number; say?: (line: string) => void }
type Result = {
  submitted: number
  acknowledged: number
  mails: number
  losses: string[]
}

/**
 * Kills the server at a random moment while clients submit, and starts it again, so often. Then every
 * submission is repeated with its key, as a careful client does, and nothing may be lost or doubled.
 */
export async function runKillRounds({ entry, rounds, say = () => {} }: Rounds): Promise<Result> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-kill-'))
  const mailbox = await openMailbox()
  const start = () =>
    startServer(entry, {
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'error',
      RATE_LIMIT: 'off',
      SMTP_URL: mailbox.url,
    })
  const submissions: Submission[] = []
  let server = await start()
  try {
    for (let round = 1; round <= rounds; round++) {
      submissions.push(...(await killWhileSubmitting(server)))
      server = await start()
      const sum = `${submissions.length} submitted, ${acknowledged(submissions)} acknowledged`
      say(`round ${round} of ${rounds}: ${sum}`)
    }
    const known = acknowledged(submissions)
    const changed = await repeatAll(server.url, submissions)
    const losses = await findLosses({
      url: server.url,
      authorization: await signIn(server.url),
      submissions,
      accepted: () => mailbox.messageIds,
    })
    return {
      submitted: submissions.length,
      acknowledged: known,
      mails: mailbox.messageIds.length,
      losses: [...changed, ...losses],
    }
  } finally {
    await server.end('SIGKILL')
    await mailbox.close()
    rmSync(dataDir, { recursive: true })
  }
}

async function killWhileSubmitting(server: RunningServer): Promise<Submission[]> {
  const submitting = submitUntilKilled(server.url, CLIENTS)
  await pause(randomInt(100, 1_500))
  await server.end('SIGKILL')
  return submitting
}

const acknowledged = (submissions: Submission[]) =>
  submissions.filter(({ reference }) => reference).length

async function repeatAll(url: string, submissions: Submission[]): Promise<string[]> {
  const changed: string[] = []
  for (const submission of submissions) {
    const again = await submit(url, submission)
    if (submission.reference && again !== submission.reference) {
      changed.push(`${submission.reference} became ${again} when it was repeated`)
    }
    submission.reference = again
  }
  return changed
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(admin),
  })
  return `JWT ${((await response.json()) as { token: string }).token}`
}
