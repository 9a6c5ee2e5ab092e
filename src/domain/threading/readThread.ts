import { timingSafeEqual } from 'node:crypto'

import { threadMark } from './threadMark'

// Without the flags i and u: letters beyond ASCII that fold into it are not ours.
const shape = /^([oO][fF][dD]-\d{4}-\d{6,12})\.(?:([a-zA-Z0-9]{1,64})\.)?([0-9a-vA-V]{20})$/

/** The reference that a token of ours names, or null for anything that we did not sign. */
export function readThread(token: string, secret: Buffer | string): string | null {
  const parts = shape.exec(token)?.map((part = '') => part.toLowerCase())
  if (!parts) return null
  const [, name = '', nonce = '', mark = ''] = parts
  const expected = threadMark(name, nonce, secret)
  return timingSafeEqual(Buffer.from(mark), Buffer.from(expected)) ? name.toUpperCase() : null
}
