import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { authenticationResults } from '@/domain/authentication/authenticationResults'

const read = (...headers: string[]) => authenticationResults(headers, 'mx.ours.example')

const nothing = { spf: null, dkim: null, dmarc: null, isFailed: false }

describe('Authentication-Results', () => {
  it('should be read with versions, comments, reasons and properties', () => {
    expect(
      read(
        'MX.ours.example 1; spf=softfail (domain (of a@b) ; dmarc=pass) smtp.mailfrom=a@b.example; ' +
          'dkim/1 = pass reason="good; dmarc=fail" header.d=b.example;\r\n dmarc=FAIL (p=reject) header.from=b.example',
      ),
    ).toEqual({ spf: 'softfail', dkim: 'pass', dmarc: 'fail', isFailed: true })
  })

  it.each([
    ['no result', 'mx.ours.example; none'],
    ['no result, versioned', 'mx.ours.example 1; none'],
    ['another server', 'mx.evil.example; dmarc=pass; spf=pass; dkim=pass'],
    ['a server whose name begins like ours', 'mx.ours.example.evil.example; dmarc=pass'],
    ['our name in a comment', '(mx.ours.example) mx.evil.example; dmarc=pass'],
    ['nothing', ''],
    ['an unknown result', 'mx.ours.example; spf=maybe'],
    ['an open comment', 'mx.ours.example; (spf=pass'],
    ['an open quote', 'mx.ours.example; x-a="spf=pass; dkim=pass'],
  ])('should say nothing: %s', (_name, header) => {
    expect(read(header)).toEqual(nothing)
  })

  it('should trust nobody when no server is named', () => {
    expect(authenticationResults(['mx.ours.example; dmarc=pass'], null)).toEqual(nothing)
    expect(authenticationResults(['; dmarc=pass'], '')).toEqual(nothing)
  })

  it('should believe our topmost header', () => {
    expect(read('mx.ours.example; dmarc=fail', 'mx.ours.example; dmarc=pass; spf=pass').dmarc).toBe(
      'fail',
    )
  })

  it('should join what our filters wrote one above the other', () => {
    expect(read('mx.ours.example; dmarc=pass', 'mx.ours.example; dkim=pass; spf=none')).toEqual({
      spf: 'none',
      dkim: 'pass',
      dmarc: 'pass',
      isFailed: false,
    })
  })

  it('should ignore our name below the header of another server', () => {
    expect(
      read(
        'gateway.example; spf=fail',
        'mx.ours.example; spf=fail',
        'x.example; none',
        'mx.ours.example; dkim=pass',
      ),
    ).toEqual({ ...nothing, spf: 'fail' })
  })

  it('should be content with one signature that holds', () => {
    expect(read('mx.ours.example; dkim=fail header.d=a; dkim=pass header.d=b').dkim).toBe('pass')
  })

  it.each([
    ['dmarc=pass; spf=fail; dkim=fail', false],
    ['dmarc=fail; spf=pass; dkim=pass', true],
    ['spf=fail; dkim=fail', true],
    ['spf=hardfail; dkim=fail', true],
    ['spf=fail; dkim=none', false],
    ['spf=softfail; dkim=fail', false],
    ['dmarc=none; spf=fail; dkim=fail', true],
    ['dmarc=temperror; spf=fail; dkim=fail', true],
    ['dmarc=none; spf=pass; dkim=fail', false],
  ])('should judge %s', (results, isFailed) => {
    expect(read(`mx.ours.example; ${results}`).isFailed).toBe(isFailed)
  })

  it('should read back what a server writes, in any order and dress', () => {
    const result = fc.constantFrom(
      'pass',
      'fail',
      'softfail',
      'neutral',
      'none',
      'temperror',
      'permerror',
      'policy',
    )
    const comment = fc.constantFrom('', ' (a; dmarc=pass)', ' ((x) \\) spf=pass;)', '\r\n\t')
    const method = fc.constantFrom('spf', 'dkim', 'dmarc')
    const entries = fc.uniqueArray(fc.tuple(method, result, comment), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(entries, comment, (list, before) => {
        const written = list.map(
          ([name, value, dress]) => `${name}${dress}=${dress}${value}${dress}`,
        )
        const header = `mx.ours.example${before}; ${written.join(';')}`
        expect(read(header)).toMatchObject(
          Object.fromEntries(list.map(([name, value]) => [name, value])),
        )
      }),
    )
  })

  it('should read any header at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (headers) => {
        expect(read(...headers)).toMatchObject({ isFailed: false })
      }),
    )
  })
})
