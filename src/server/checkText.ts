import { HttpFault } from './httpFault'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The body as text, or a 400 where it is no well-formed UTF-8 or holds a NUL. */
export function checkText(body: Buffer): string {
  const text = decode(body)
  if (text.includes('\0')) throw new HttpFault('invalidBody')
  return text
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body)
  } catch {
    throw new HttpFault('invalidBody')
  }
}
