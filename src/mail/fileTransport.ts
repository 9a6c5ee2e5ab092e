import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

import { promisedTransport } from './promisedTransport'

/** Each mail becomes a file, named for its Message-ID. */
export const fileTransport = (folder: string): Transporter =>
  promisedTransport('files', async (mail) => ({ messageId: await writeMessage(folder, mail) }))

/** Written beside its final name first: a reader of the folder never sees half a mail. */
async function writeMessage(folder: string, { message }: MailMessage): Promise<string> {
  const messageId = message.messageId()
  const file = path.join(folder, `${messageId.replace(/[^\w.@-]/g, '')}.eml`)
  mkdirSync(folder, { recursive: true })
  await writeFile(`${file}.part`, await build(message))
  await rename(`${file}.part`, file)
  return messageId
}

const build = (message: MailMessage['message']): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    message.build((error, bytes) => (error ? reject(error) : resolve(bytes))),
  )
