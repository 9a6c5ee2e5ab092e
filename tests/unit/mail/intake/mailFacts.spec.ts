import { describe, expect, it } from '@jest/globals'

import { mailFacts } from '@/mail/intake/mailFacts'
import { parseMail } from '@/mail/intake/parseMail'

const mail = [
  'Return-Path: <Mina@Example.kr>',
  'From: "Park; Mina" <Mina@Example.kr>',
  'To: innovation@frontdoor.example',
  'Subject: =?utf-8?B?7Yis7J6QIOusuOydmA==?=',
  'List-Id: one',
  'List-Id: two',
  '',
  'Hello',
  '',
].join('\r\n')

const facts = async (raw: string) => mailFacts(await parseMail(Buffer.from(raw, 'latin1')))

describe('the facts of a mail', () => {
  it('should be read from its bytes', async () => {
    expect(await facts(mail)).toMatchObject({
      from: 'mina@example.kr',
      fromName: 'Park; Mina',
      returnPath: 'mina@example.kr',
      subject: '투자 문의',
      text: 'Hello\n',
      contentTypes: ['text/plain'],
      deliveryReports: [],
    })
    const { headers } = await facts(mail)
    expect(headers.filter(({ key }) => key === 'list-id').map(({ value }) => value)).toEqual([
      'one',
      'two',
    ])
  })

  it.each([
    ['a mailbox line', `From mina@example.kr Mon May  4 10:12:00 2026\n${mail}`],
    ['a quoted mailbox line', `>From mina@example.kr Mon May  4 10:12:00 2026\n${mail}`],
    ['a byte order mark', `\u00ef\u00bb\u00bf${mail}`],
    ['empty lines', `\r\n\r\n${mail}`],
    ['an answer of HTTP', `HTTP/1.1 200 OK\r\nFrom: x@y.example\r\n\r\n${mail}`],
    ['both', `HTTP/1.1 200 OK\n\n\u00ef\u00bb\u00bf${mail}`],
    ['line feeds only', mail.replaceAll('\r\n', '\n')],
    ['carriage returns only', mail.replaceAll('\r\n', '\r')],
  ])('should be the same with %s', async (_name, raw) => {
    expect(await facts(raw)).toEqual(await facts(mail))
  })

  it.each(['List-Id: <x.y.example>', 'Precedence: bulk', 'Auto-Submitted: auto-replied'])(
    'should have the mark %s behind a line that is no header',
    async (mark) => {
      const [key] = mark.toLowerCase().split(':')
      const { headers, text } = await facts(`From: a@b.example\nrubbish\n${mark}\n\nHello`)
      expect(headers.map((header) => header.key)).toContain(key)
      expect(text.trim()).toBe('Hello')
    },
  )

  it.each([
    ['<>', ''],
    ['< >', ''],
    ['<a@b.example>', 'a@b.example'],
    ['nobody', null],
  ])('should tell the null sender from none: %s', async (value, returnPath) => {
    expect((await facts(`Return-Path: ${value}\n\nx`)).returnPath).toBe(returnPath)
  })

  it('should keep the parts of a report apart, and the returned mail out of the text', async () => {
    const report = await facts(
      [
        'From: mailer-daemon@mx.example',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
        '',
        '--x',
        '',
        'It came back.',
        '--x',
        'Content-Type: message/delivery-status',
        '',
        'Final-Recipient: rfc822; a@b.example',
        '--x',
        'Content-Type: message/rfc822',
        '',
        'Subject: returned',
        '',
        'I am out of the office.',
        '--x--',
        '',
      ].join('\n'),
    )
    expect(report.text.trim()).toBe('It came back.')
    expect(report.deliveryReports).toEqual([expect.stringContaining('Final-Recipient')])
    expect(report.contentTypes).toEqual([
      expect.stringContaining('multipart/report'),
      'text/plain',
      'message/delivery-status',
      'message/rfc822',
    ])
  })

  it('should not mistake an attached mail for words of the sender', async () => {
    const { text } = await facts(
      'Content-Type: multipart/mixed; boundary=x\n\n--x\n\nSee below.\n--x\n' +
        'Content-Type: message/rfc822\n\nSubject: inner\n\nI am out of the office.\n--x--\n',
    )
    expect(text).toContain('See below.')
    expect(text).not.toContain('office')
  })

  it('should find the text of a mail whose MIME is broken', async () => {
    const broken =
      'Content-Type: multipart/mixed; boundary=a\n\n--b\nContent-Type: text/plain\n\nReturned\n--b--\n'
    expect((await facts(broken)).text).toContain('Returned')
    expect((await facts(broken)).text).not.toContain('Content-Type')
  })

  it('should keep the headers of a mail that the parser refuses', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, at) => `--b${at}\nContent-Type: multipart/mixed; boundary=b${at + 1}\n\n`,
    )
    const deep = `From: a@b.example\nAuto-Submitted: auto-replied\nContent-Type: multipart/mixed; boundary=b0\n\n${parts.join('')}`
    expect(await facts(deep)).toMatchObject({ from: 'a@b.example' })
    const long = `From: a@b.example\nX-Long: ${'x'.repeat(3_000_000)}\n\nbody`
    expect(await facts(long)).toMatchObject({ from: 'a@b.example' })
  })

  it.each(['', '\n', '\u0000\u00ff\u0001', 'no headers at all'])(
    'should be had of %j',
    async (raw) => {
      expect(await facts(raw)).toMatchObject({ from: null, returnPath: null })
    },
  )
})
