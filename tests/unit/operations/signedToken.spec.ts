import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readToken, signToken } from '@/operations/signedToken'

const secret = 'the secret of a product'

it('should give back what was signed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const token = signToken(secret, 'enquiry-origin', value)
      expect(readToken(secret, 'enquiry-origin', token)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('should refuse a token of another purpose or another secret', () => {
  const token = signToken(secret, 'enquiry-origin', { page: '/en' })
  expect(readToken(secret, 'enquiry-receipt', token)).toBeUndefined()
  expect(readToken('another secret', 'enquiry-origin', token)).toBeUndefined()
})

it('should refuse a token with any one character changed', () => {
  const token = signToken(secret, 'enquiry-receipt', { reference: 'OFD-2026-000001' })
  for (let at = 0; at < token.length; at += 1) {
    // The last character of base64url may hold unused bits; the first bit always counts.
    const changed = token[at] === 'A' ? 'g' : 'A'
    const forged = token.slice(0, at) + changed + token.slice(at + 1)
    if (token[at] !== changed) expect(readToken(secret, 'enquiry-receipt', forged)).toBeUndefined()
  }
})

it('should refuse what is not a token', () => {
  for (const other of [undefined, null, 7, '', '.', 'a.b', 'a.b.c', ['a.b']]) {
    expect(readToken(secret, 'enquiry-receipt', other)).toBeUndefined()
  }
})
