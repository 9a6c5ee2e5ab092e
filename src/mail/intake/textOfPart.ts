import { decodeCharset } from './decodeCharset'
import { decodeTransfer } from './decodeTransfer'
import type { MimePart } from './mimePart'
import { unflow } from './unflow'

/** The words of a text part, with plain line breaks. */
export function textOfPart({ body, encoding, params }: MimePart): string {
  const decoded = decodeCharset(decodeTransfer(body, encoding), params.charset ?? '')
  const text = decoded.replace(/\r\n?/g, '\n').replaceAll('\0', '')
  const isFlowed = params.format?.toLowerCase() === 'flowed'
  return isFlowed ? unflow(text, params.delsp?.toLowerCase() === 'yes') : text
}
