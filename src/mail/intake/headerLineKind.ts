export type HeaderLineKind = 'end' | 'header' | 'continuation' | 'parameter' | 'envelope' | 'other'

const forms: [HeaderLineKind, RegExp][] = [
  ['end', /^$/],
  ['continuation', /^[ \t]/],
  ['header', /^[!-9;-~]+[ \t]*:/],
  // A mail program of old may leave its line from the mailbox file, even among the headers.
  ['envelope', /^>?From /],
  // Of a header before it, which lost its indentation.
  ['parameter', /^[\w*-]+=/],
]
const enough = 1000

/** What a line among the headers is by its look. */
export function headerLineKind(line: Uint8Array): HeaderLineKind {
  const start = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, enough))
  const text = start.toString('latin1')
  return forms.find(([, form]) => form.test(text))?.[0] ?? 'other'
}
