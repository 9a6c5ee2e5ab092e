import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { formatReference } from '@/domain/reference'
import { messageIdFor } from '@/domain/threading/messageIdFor'
import { readThread } from '@/domain/threading/readThread'
import { replyAddress } from '@/domain/threading/replyAddress'
import { signedThreadOf } from '@/domain/threading/signedThreadOf'
import { signThread } from '@/domain/threading/signThread'

const secret = 'the secret of a product'
const identity = { mailbox: 'enquiries@desk.example', secret }
const rounds = { numRuns: 2000 }

const references = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([year, n]) => formatReference(year, n))
const nonces = fc.stringMatching(/^[a-z0-9]{0,32}$/)
const threads = fc.record({ reference: references, nonce: nonces })

const folded = (text: string, bits: bigint) =>
  [...text].map((c, at) => ((bits >> BigInt(at)) & 1n ? c.toUpperCase() : c)).join('')
const noHeaders = { addresses: [], inReplyTo: [], references: [] }
const addressOf = (reference: string) => replyAddress(reference, identity) as string
const other = { mailbox: 'enquiries@desk.example', secret: 'the secret of another product' }

describe('the token of a thread', () => {
  it('should name the thread that was signed, in whatever case it comes back', () => {
    fc.assert(
      fc.property(threads, fc.bigInt({ min: 0n, max: 2n ** 128n }), (thread, bits) => {
        const token = signThread(thread, secret)
        expect(token).toMatch(/^[a-z0-9.-]+$/)
        expect(readThread(token, secret)).toBe(thread.reference)
        expect(readThread(folded(token, bits), secret)).toBe(thread.reference)
      }),
      rounds,
    )
  })

  it('should be refused with one character changed, added or left out', () => {
    // A Kelvin sign and a long s become k and s in lower case.
    const characters = fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom('K', 'ſ'),
    )
    fc.assert(
      fc.property(threads, fc.nat(), characters, (thread, pick, character) => {
        const token = signThread(thread, secret)
        const at = pick % token.length
        const [before, after] = [token.slice(0, at), token.slice(at + 1)]
        fc.pre(character.toLowerCase() !== token[at] || character > '\x7f')
        expect(readThread(before + character + after, secret)).toBeNull()
        expect(readThread(before + character + token[at] + after, secret)).toBeNull()
        if (token[at] !== token[at + 1]) expect(readThread(before + after, secret)).toBeNull()
      }),
      rounds,
    )
  })

  it('should be refused when another secret signed it', () => {
    fc.assert(
      fc.property(threads, fc.string({ minLength: 1 }), (thread, otherSecret) => {
        fc.pre(otherSecret !== secret)
        expect(readThread(signThread(thread, otherSecret), secret)).toBeNull()
      }),
      rounds,
    )
  })

  it('should be refused for another thread or another nonce than the signed one', () => {
    fc.assert(
      fc.property(
        threads,
        references,
        nonces,
        ({ reference, nonce }, otherReference, otherNonce) => {
          const mark = signThread({ reference, nonce }, secret).split('.').at(-1)
          const name = otherReference.toLowerCase()
          if (otherReference !== reference) {
            expect(readThread([name, nonce, mark].filter(Boolean).join('.'), secret)).toBeNull()
          }
          if (otherNonce !== nonce) {
            const moved = [reference.toLowerCase(), otherNonce, mark].filter(Boolean).join('.')
            expect(readThread(moved, secret)).toBeNull()
          }
        },
      ),
      rounds,
    )
  })

  it('should refuse what is not a token', () => {
    for (const text of ['', '.', 'OFD-2026-000001', 'ofd-2026-000001.', `x${'0'.repeat(5000)}`]) {
      expect(readThread(text, secret)).toBeNull()
    }
  })
})

describe('the thread that the headers of a mail name', () => {
  const reference = 'OFD-2026-000042'
  const messageId = messageIdFor({ reference, nonce: 'n1' }, identity)
  const address = addressOf(reference)

  it('should be found by address and by Message-ID, for every enquiry', () => {
    fc.assert(
      fc.property(references, fc.stringMatching(/^[a-z0-9]{1,32}$/), (name, nonce) => {
        const id = messageIdFor({ reference: name, nonce }, identity)
        expect(signedThreadOf({ ...noHeaders, addresses: [addressOf(name)] }, identity)).toBe(name)
        expect(signedThreadOf({ ...noHeaders, inReplyTo: [id] }, identity)).toBe(name)
        expect(signedThreadOf({ ...noHeaders, references: [id] }, identity)).toBe(name)
        expect(signedThreadOf({ ...noHeaders, inReplyTo: [id] }, other)).toBeNull()
      }),
      rounds,
    )
  })

  it('should survive other case, folding, names, and missing or doubled angle brackets', () => {
    for (const wrapped of [
      messageId.toUpperCase(),
      messageId.slice(1, -1),
      `<${messageId}>`,
      `<x@client.example>\r\n ${messageId}`,
      `${messageId.slice(0, 20)}\r\n\t${messageId.slice(20)}`,
    ]) {
      expect(signedThreadOf({ ...noHeaders, references: [wrapped] }, identity)).toBe(reference)
    }
    for (const wrapped of [
      address.toUpperCase(),
      `"One Front Door" <${address}>`,
      `<"${address.replace('@', '"@')}>`,
      `someone@client.example, One Front Door <${address}>`,
    ]) {
      expect(signedThreadOf({ ...noHeaders, addresses: [wrapped] }, identity)).toBe(reference)
    }
  })

  it('should not be named by a mail at another domain, another mailbox, or two at once', () => {
    for (const forged of [
      messageId.replace('desk.example', 'desk.example.net'),
      messageId.replace('@desk.example', '@evil.example@desk.example'),
      messageId.replace('000042', '000043'),
      '<OFD-2026-000042@desk.example>',
    ]) {
      expect(signedThreadOf({ ...noHeaders, inReplyTo: [forged] }, identity)).toBeNull()
      expect(signedThreadOf({ ...noHeaders, references: [forged] }, identity)).toBeNull()
    }
    for (const forged of [
      address.replace('desk.example', 'evil.example'),
      address.replace('enquiries+', 'others+'),
      address.replace('enquiries+', ''),
      'enquiries@desk.example',
      'enquiries+OFD-2026-000042@desk.example',
    ]) {
      expect(signedThreadOf({ ...noHeaders, addresses: [forged] }, identity)).toBeNull()
    }
  })

  it('should be that of the address first, then of the answered mail, then of the newest', () => {
    const [a = '', b = '', c = '', d = ''] = [1, 2, 3, 4].map((n) => formatReference(2026, n))
    const id = (name: string) => messageIdFor({ reference: name, nonce: 'n' }, identity)
    const headers = { addresses: [addressOf(a)], inReplyTo: [id(b)], references: [id(d), id(c)] }
    expect(signedThreadOf(headers, identity)).toBe(a)
    expect(signedThreadOf({ ...headers, addresses: [] }, identity)).toBe(b)
    expect(signedThreadOf({ ...headers, addresses: [], inReplyTo: [] }, identity)).toBe(c)
  })

  it('should leave a mailbox whose name is too long for it unsigned', () => {
    expect(replyAddress(reference, { mailbox: `${'m'.repeat(27)}@desk.example`, secret })).toMatch(
      /^.{64}@desk\.example$/,
    )
    expect(
      replyAddress(reference, { mailbox: `${'m'.repeat(28)}@desk.example`, secret }),
    ).toBeNull()
  })

  it('should not be named by a mail that belongs to no enquiry', () => {
    const id = messageIdFor({ nonce: 'n1' }, identity)
    expect(id).toBe('<n1@desk.example>')
    expect(signedThreadOf({ ...noHeaders, inReplyTo: [id] }, identity)).toBeNull()
  })

  it('should work for a mailbox that has a plus in its own name', () => {
    const plus = { mailbox: 'team+desk@desk.example', secret }
    const signed = replyAddress(reference, plus) as string
    expect(signedThreadOf({ ...noHeaders, addresses: [signed] }, plus)).toBe(reference)
  })
})
