const lineFeed = 0x0a
const carriageReturn = 0x0d
const equals = 0x3d
const isBlank = (byte: number | undefined) => byte === 0x20 || byte === 0x09

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
  return digit
}

/** Where the next line starts if only blanks and a line break follow, else -1. */
function softBreakEnd(body: Uint8Array, after: number): number {
  let at = after
  while (isBlank(body[at])) at += 1
  if (body[at] === carriageReturn) at += 1
  return at >= body.length || body[at] === lineFeed ? at + 1 : -1
}

/** Decodes quoted-printable; what is no escape stays as it is. */
export function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!
    const high = byte === equals ? hexDigit(body[at + 1]) : -1
    const low = high < 0 ? -1 : hexDigit(body[at + 2])
    const nextLine = byte === equals && low < 0 ? softBreakEnd(body, at + 1) : -1
    if (nextLine >= 0) {
      at = nextLine - 1
      continue
    }
    decoded[length] = low < 0 ? byte : high * 16 + low
    length += 1
    if (low >= 0) at += 2
  }
  return decoded.subarray(0, length)
}
