import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { judgeMail } from '@/domain/loopGuard/judgeMail'
import { type OwnMail } from '@/domain/loopGuard/ownMail'
import { mailFacts } from '@/mail/intake/mailFacts'

/** A mail from a file came from nowhere, so none of it is our own. */
const NOBODY: OwnMail = { addressDomains: [], messageIdDomains: [] }

function filesUnder(found: string): string[] {
  if (!statSync(found).isDirectory()) return [found]
  return readdirSync(found)
    .sort()
    .flatMap((name) => filesUnder(path.join(found, name)))
}

async function classify(file: string): Promise<void> {
  const { verdict, reason, mayAutoReply } = judgeMail(await mailFacts(readFileSync(file)), NOBODY)
  console.log(JSON.stringify({ file, verdict, reason, mayAutoReply }))
}

async function tryAll(paths: readonly string[]): Promise<void> {
  for (const given of paths) {
    try {
      for (const file of filesUnder(given)) await classify(file)
    } catch (error) {
      console.error(`${given}: ${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
}

const paths = process.argv.slice(2)
if (paths.length === 0) {
  console.error('Usage: npm run --silent mail:classify -- PATH…')
  process.exitCode = 1
}
await tryAll(paths)
