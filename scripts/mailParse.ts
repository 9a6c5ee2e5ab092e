import { readFile } from 'node:fs/promises'

import { parseMail } from '../src/mail/intake/parseMail'

const [file] = process.argv.slice(2)
const raw = await readFile(file ?? '').catch(() => null)
if (raw === null) {
  console.error(file ? `mail:parse: cannot read ${file}` : 'mail:parse: say which file to read')
  process.exit(1)
}
const mail = await parseMail(raw)
const { from, to, subject, text, fullText, messageId, inReplyTo, references } = mail
const attachments = mail.attachments.map(({ filename, contentType, size }) => ({
  filename,
  contentType,
  size,
}))
console.log(
  JSON.stringify({
    from,
    to,
    subject,
    text,
    fullText,
    attachments,
    messageId,
    inReplyTo,
    references,
  }),
)
