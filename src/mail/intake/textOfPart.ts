import { decodeCharset } from './decodeCharset'
import { decodeTransfer } from './decodeTransfer'
import type { MimePart } from './mimePart'
import { unflow } from './unflow'

// Some senders promise base64 and send plain words.
function isProse(body: Uint8Array): boolean {
  const start = Buffer.from(body.subarray(0, 200)).toString('latin1').trimStart()
  return /^[^\r\n=]+ [^\r\n=]+ [^\r\n=]+/.test(start)
}

/** The words of a text part, with plain line breaks. */
export function textOfPart({ body, encoding, params }: MimePart): string {
  const isMislabelled = encoding === 'base64' && isProse(body)
  const bytes = isMislabelled ? body : decodeTransfer(body, encoding)
  const decoded = decodeCharset(bytes, params.charset ?? '')
  const text = decoded.replace(/\r\n?/g, '\n').replaceAll('\0', '')
  const isFlowed = params.format?.toLowerCase() === 'flowed'
  return isFlowed ? unflow(text, params.delsp?.toLowerCase() === 'yes') : text
}
