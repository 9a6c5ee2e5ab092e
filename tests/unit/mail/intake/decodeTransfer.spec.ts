import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decodeTransfer } from '@/mail/intake/decodeTransfer'

const decoded = (text: string) =>
  Buffer.from(decodeTransfer(Buffer.from(text, 'latin1'), 'base64')).toString('latin1')

/** What no reader of base64 counts (RFC 2045), line breaks above all. */
const noise = fc.constantFrom('', '', '\r\n', '\n', ' ', '\t', '-', '_', '!', '\0', '\xe9')

it('should decode base64 whatever stands between its digits', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(noise, { minLength: 1, maxLength: 20 }),
      (bytes, between) => {
        const digits = Buffer.from(bytes).toString('base64')
        const text = [...digits].map((digit, n) => digit + between[n % between.length]!).join('')
        expect(decoded(text)).toBe(Buffer.from(bytes).toString('latin1'))
      },
    ),
  )
})

it('should decode base64 that is padded in each of its lines', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 60 })), (lines) => {
      const text = lines.map((line) => Buffer.from(line).toString('base64')).join('\r\n')
      expect(decoded(text)).toBe(Buffer.concat(lines).toString('latin1'))
    }),
  )
})

it.each([
  ['words on the line of its padding', 'QUJDRA== ignored'],
  ['a footer', 'QUJDRA==\r\n_______________\r\nThe list\r\nlist@example.org'],
  ['words that could be base64 but for their number', 'QUJDRA==\r\nUnsubscribe here'],
])('should end padded base64 before %s', (_what, text) => {
  expect(decoded(text)).toBe('ABCD')
})
