import { expect, it } from '@jest/globals'

import { headerBlock } from '@/mail/intake/headerBlock'

it.each([
  ['A: 1\r\n\r\nbody\r\n\r\nmore', 'A: 1\r\n\r\n'],
  ['A: 1\n\nbody\r\n\r\nmore', 'A: 1\n\n'],
  ['A: 1\r\nB: 2', 'A: 1\r\nB: 2'],
])('should end %j after its headers', (raw, headers) => {
  expect(Buffer.from(headerBlock(Buffer.from(raw))).toString()).toBe(headers)
})
