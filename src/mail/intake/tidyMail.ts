const HEADER = /^[!-9;-~]+[ \t]*:/
/** How much may stand before the headers: a mailbox line, an answer line of HTTP, a byte order mark. */
const SKIPPED_AT_MOST = 20

/** An answer of HTTP in front of a mail: its status line and headers up to the empty line. */
const withoutHttp = (mail: string): string =>
  /^HTTP\/\d/.test(mail) ? mail.slice(mail.search(/\n\n/) + 2) : mail

function withoutPreamble(mail: string): string {
  const lines = mail.split('\n', SKIPPED_AT_MOST)
  const first = lines.findIndex((line) => HEADER.test(line))
  return first <= 0 ? mail : mail.slice(lines.slice(0, first).join('\n').length + 1)
}

/** The bytes of a mail as a parser wants them: one kind of line ends, and the headers first. */
export function tidyMail(raw: Uint8Array): Uint8Array {
  // One character for each byte, so that nothing is lost on the way back.
  const mail = Buffer.from(raw).toString('latin1').replace(/\r\n?/g, '\n')
  return Buffer.from(
    withoutPreamble(withoutHttp(mail.replace(/^(?:\u00ef\u00bb\u00bf|\s)+/, ''))),
    'latin1',
  )
}
