import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decodeWords } from '@/mail/intake/decodeWords'

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

const quoted = (bytes: Uint8Array) =>
  [...bytes].map((byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('')

describe('decodeWords', () => {
  it.each([
    ['=?utf-8?Q?a_b=3F?=', 'a b?'],
    ['=?utf-8*en?B?7ZWc?=', '한'],
    ['=?utf-8?B?7ZU=?= =?utf-8?B?nA==?=', '한'],
    ['=?utf-8?B?7Z?=\r\n =?utf-8?B?Wc?=', '한'],
    ['=?utf-8?Q?=ED=95?= =?UTF-8?B?nA==?=', '한'],
    ['=?utf-8?Q?what??= now', 'what? now'],
    ['=?iso-2022-jp?B?GyRCO3EbKEI=?= =?iso-2022-jp?B?GyRCTkEbKEI=?=', '資料'],
    ['=?iso-2022-jp?B?GyRCO3E=?= =?iso-2022-jp?B?TkEbKEI=?=', '資料'],
    ['=?iso-2022-kr?B?GyQpQw65?= =?iso-2022-kr?B?rsDHDw==?=', '문의'],
    ['=?us-ascii?Q?=ED=95?= =?us-ascii?Q?=9C?=', '한'],
    ['Re:=?utf-8?q?_x?=', 'Re: x'],
    ['=?utf-8?q?a?= b =?utf-8?q?c?=', 'a b c'],
    ['=?utf-8?q?a', '=?utf-8?q?a'],
    ['2 =?= 2', '2 =?= 2'],
  ])('should read %j', (value, expected) => {
    expect(decodeWords(value)).toBe(expected)
  })

  it('should read back what was cut into words anywhere, even within a character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const cuts = fc.array(fc.nat(160), { maxLength: 5 })
    fc.assert(
      fc.property(text, cuts, fc.boolean(), (value, places, isBase64) => {
        const bytes = Buffer.from(value)
        const edges = [0, ...places.filter((place) => place < bytes.length), bytes.length]
        edges.sort((a, b) => a - b)
        const words = edges.slice(1).map((end, index) => {
          const piece = bytes.subarray(edges[index], end)
          return isBase64 ? `=?utf-8?B?${base64(piece)}?=` : `=?utf-8?Q?${quoted(piece)}?=`
        })
        expect(decodeWords(words.join('\r\n '))).toBe(value)
      }),
    )
  })
})
