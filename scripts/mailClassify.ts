import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'

import { judgeMail } from '@/domain/loopGuard/judgeMail'
import { type OwnMail } from '@/domain/loopGuard/ownMail'
import { mailFacts } from '@/mail/intake/mailFacts'
import { BEGINNING, LARGEST_READ } from '@/mail/intake/mailLimits'
import { parseMail } from '@/mail/intake/parseMail'

/** A mail from a file came from nowhere, so none of it is our own. */
const NOBODY: OwnMail = { addressDomains: [], messageIdDomains: [], listIds: [] }

function* filesUnder(found: string): Generator<string> {
  if (!statSync(found, { throwIfNoEntry: false })?.isDirectory()) return yield found
  const folder = found.replace(/\/+$/, '')
  for (const name of readdirSync(found).sort()) yield* filesUnder(`${folder}/${name}`)
}

/** As much of a file as the product reads of a mail. */
function readMail(file: string): Uint8Array {
  if (statSync(file).size <= LARGEST_READ) return readFileSync(file)
  const beginning = Buffer.alloc(BEGINNING)
  const handle = openSync(file, 'r')
  try {
    return beginning.subarray(0, readSync(handle, beginning))
  } finally {
    closeSync(handle)
  }
}

async function classify(file: string): Promise<void> {
  const facts = mailFacts(await parseMail(readMail(file)))
  const { verdict, reason, mayAutoReply } = judgeMail(facts, NOBODY)
  console.log(JSON.stringify({ file, verdict, reason: reason.code, mayAutoReply }))
}

/** Says what is wrong and goes on: one file that cannot be read must not hide the others. */
function explain(file: string, error: unknown): void {
  console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

const paths = process.argv.slice(2)
if (paths.length === 0) explain('mail:classify', 'name at least one file or folder')
for (const given of paths) {
  for (const file of filesUnder(given)) {
    await classify(file).catch((error: unknown) => explain(file, error))
  }
}
