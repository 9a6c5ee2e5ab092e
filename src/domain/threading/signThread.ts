import { threadMark } from './threadMark'

type Thread = {
  /** Of the enquiry: `OFD-2026-000001`. */
  reference: string
  /** Lower-case letters and digits that make one token of a thread differ from another. */
  nonce?: string
}

/**
 * A token that only we can make and that names an enquiry's thread: `ofd-2026-000001.{mark}`, or
 * `ofd-2026-000001.{nonce}.{mark}`. It is fit for the local part of an address.
 */
export function signThread({ reference, nonce = '' }: Thread, secret: Buffer | string): string {
  const name = reference.toLowerCase()
  return [name, nonce, threadMark(name, nonce, secret)].filter(Boolean).join('.')
}
