import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { safeFilename } from '@/domain/safeFilename'

describe('a safe name', () => {
  it.each([
    ['CV.pdf', 'CV.pdf'],
    ['투자 제안서 (최종).hwp', '투자 제안서 (최종).hwp'],
    ['제안서.pdf'.normalize('NFD'), '제안서.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..\\..\\boot.ini', '_.._boot.ini'],
    ['C:\\Users\\Ada\\offer.docx', 'C_Users_Ada_offer.docx'],
    ['offer\u202Efdp.exe', 'offerfdp.exe'],
    ['offer\u2066.pdf\u2069', 'offer.pdf'],
    ['offer.pdf                              .exe', 'offer.pdf .exe'],
    ['offer.pdf\u3164\u3164\u3164.exe', 'offer.pdf .exe'],
    ['line\r\nX-Evil: 1.txt', 'line X-Evil_ 1.txt'],
    ['null\u0000byte.txt', 'nullbyte.txt'],
    ['.htaccess', 'htaccess'],
    ['...', 'attachment'],
    ['name. . .', 'name'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['LPT1 .pdf', '_LPT1 .pdf'],
    ['console.log', 'console.log'],
    ['what?"<now>"|.txt', 'what_now_.txt'],
    ['lone \uD800 surrogate.txt', 'lone surrogate.txt'],
    ['', 'attachment'],
    [null, 'attachment'],
  ])('should make %j into %j', (name, safe) => {
    expect(safeFilename(name)).toBe(safe)
  })

  it('should keep both extensions of a name that it shortens, and whole characters', () => {
    const safe = safeFilename(`${'견적'.repeat(100)}.pdf.exe`)
    expect(safe).toMatch(/^(견적)+견?\.pdf\.exe$/)
    expect(Buffer.byteLength(safe)).toBeGreaterThan(140)
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(150)
  })

  it('should not read the middle of a name without end', () => {
    const safe = safeFilename(`a${'.'.repeat(5_000_000)}b.pdf`)
    expect(safe).toMatch(/^a\.+b\.pdf$/)
    expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(150)
  })
})

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    maxLength: 300,
    unit: fc.constantFrom(
      ...'./\\: \u0000\u202E\u200D\u3164',
      '가',
      'ㄱ',
      'e\u0301',
      'con',
      'NUL',
      '.pdf',
      '.exe',
      '<\u0338',
      '😀',
      '\uD800',
    ),
  }),
)
const property = (holds: (safe: string, name: string) => void) =>
  fc.assert(
    fc.property(anyName, (name) => holds(safeFilename(name), name)),
    { numRuns: 2_000 },
  )

describe('whatever the name was', () => {
  it('should be one part of a path, in plain sight', () => {
    property((safe) => {
      expect(safe).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(safe).not.toMatch(/^[.\s]|[.\s]$|^$|\s\s/)
      expect(safe).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i)
    })
  })

  it('should be at most 150 bytes', () => {
    property((safe) => expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(150))
  })

  it('should be left as it is the second time', () => {
    property((safe) => expect(safeFilename(safe)).toBe(safe))
  })

  it('should keep letters and digits, and the extension', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abXYZ0189', '가', '나', '漢', 'é', 'Ж'),
      minLength: 4,
      maxLength: 30,
    })
    fc.assert(
      fc.property(letters, fc.constantFrom('pdf', 'tar.gz', 'hwp'), (stem, extension) => {
        const name = `${stem}.${extension}`
        expect(safeFilename(name)).toBe(name)
      }),
    )
  })
})
