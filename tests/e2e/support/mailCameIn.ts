import { createHash, randomUUID } from 'node:crypto'
import Database from 'libsql'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { mailText } from '../../support/mailText'

type Mail = Parameters<typeof mailText>[0]

/** A mail as the intake stores it, of a product without a mailbox; its id. The product sorts it. */
export async function mailCameIn(dataDir: string, mail: Mail): Promise<string> {
  const raw = mailText(mail)
  const sha256 = createHash('sha256').update(raw).digest('hex')
  const folder = path.join(dataDir, 'incoming-mail')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${sha256}.eml`), raw)
  const row = {
    id: randomUUID(),
    state: 'stored',
    received_at: new Date().toISOString(),
    size: Buffer.byteLength(raw),
    mailbox: 'desk@mail.example.org/INBOX',
    uid_validity: '1',
    uid: 1,
    sha256,
    content_key: sha256,
    message_key: sha256,
    attempts: 0,
  }
  const database = new Database(path.join(dataDir, 'one-front-door.db'))
  database.exec('PRAGMA busy_timeout = 5000')
  const [columns, places] = [
    Object.keys(row).join(),
    Object.keys(row)
      .map(() => '?')
      .join(),
  ]
  database
    .prepare(`INSERT INTO incoming_mail (${columns}) VALUES (${places})`)
    .run(...Object.values(row))
  database.close()
  return row.id
}
