import { randomUUID } from 'node:crypto'

type Mail = {
  from?: string
  to?: string
  subject?: string
  text?: string
  messageId?: null | string
  headers?: Record<string, string>
}

/** A mail as a person's program would send it. */
export function mailText({
  from = 'Jane Investor <jane@acme.example>',
  to = 'desk@front-door.example',
  subject = 'A laboratory in Liverpool',
  text = 'Dear team,\r\n\r\nwe are looking for a laboratory for vaccines. May we visit?\r\n\r\nJane',
  messageId = `<${randomUUID()}@acme.example>`,
  headers = {},
}: Mail = {}): string {
  const all = {
    From: from,
    To: to,
    Subject: subject,
    Date: new Date().toUTCString(),
    ...(messageId && { 'Message-ID': messageId }),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${head.join('\r\n')}\r\n\r\n${text}\r\n`
}
