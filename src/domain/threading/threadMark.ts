import { createHmac } from 'node:crypto'

const HEX_DIGITS = 25 // 100 bits, which no one guesses, …
const LENGTH = 20 // … in the digits 0-9 and a-v, so that a mail server may change the case.

/** The signature in a thread's token: HMAC-SHA-256, cut to 100 bits. */
export function threadMark(reference: string, nonce: string, secret: Buffer | string): string {
  const digest = createHmac('sha256', secret).update(`${reference}/${nonce}`).digest('hex')
  return BigInt(`0x${digest.slice(0, HEX_DIGITS)}`)
    .toString(32)
    .padStart(LENGTH, '0')
}
