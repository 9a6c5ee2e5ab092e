import { decodeQuotedPrintable } from './decodeQuotedPrintable'
import { decodeUuencode } from './decodeUuencode'

const equalsSign = 0x3d

/** Node passes over what is not base64, except that it takes `-` and `_` for digits. */
function decodeBase64(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const padding = bytes.indexOf(equalsSign)
  const endsThere = padding < 0 || /^[=\s]*$/.test(bytes.toString('latin1', padding))
  const isPlain = endsThere && !bytes.includes('-') && !bytes.includes('_')
  return isPlain ? Buffer.from(bytes.toString('latin1'), 'base64') : decodeUnits(bytes)
}

const isUnit = (line: string) => line.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(line)

// Some mailers pad every line, so that padding ends a unit and not the body; what is no unit ends it.
function decodeUnits(body: Buffer): Uint8Array {
  const text = body.toString('latin1')
  const [first = ''] = text.split('=', 1)
  const decoded = Buffer.alloc(Buffer.byteLength(text, 'base64'))
  let length = decoded.write(first.replace(/[^A-Za-z0-9+/]+/g, ''), 'base64')
  for (const [, line] of text.slice(first.length).matchAll(/\n\s*([^\n]*)/g)) {
    const unit = line!.trimEnd()
    if (!isUnit(unit)) break
    length += decoded.write(unit, length, 'base64')
  }
  return decoded.subarray(0, length)
}

/** Undoes the transfer encoding of a body. */
export function decodeTransfer(body: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'base64') return decodeBase64(body)
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(body)
  if (/^(x-)?uu(e|encode)$/.test(encoding)) return decodeUuencode(body)
  return body
}
