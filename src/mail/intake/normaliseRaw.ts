const lineFeed = 0x0a
const carriageReturn = 0x0d
const byteOrderMark = String.raw`(?:\xef\xbb\xbf)?`
const blankLines = String.raw`(?:[ \t]*\r?\n)*`
const answerOfHttp = String.raw`(?:HTTP/\d[^\n]*\n(?:[!-9;-~]+:[^\n]*\n)*\r?\n)?`
const beforeHeaders = new RegExp(
  String.raw`^${byteOrderMark}${answerOfHttp}${byteOrderMark}${blankLines}(?=[!-9;-~]+[ \t]*:|From )`,
)

/** Clears away what comes before the headers, and turns bare carriage returns into line breaks. */
export function normaliseRaw(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const before = beforeHeaders.exec(bytes.toString('latin1', 0, 4096))?.[0].length ?? 0
  const mail = bytes.subarray(before)
  if (mail.includes(lineFeed)) return mail
  return Buffer.from(mail.map((byte) => (byte === carriageReturn ? lineFeed : byte)))
}
