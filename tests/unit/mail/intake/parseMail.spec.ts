import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'

import { parseMail } from '@/mail/intake/parseMail'

import { rawMail } from './rawMail'

const megabyte = 1024 * 1024

const sender = 'From: Ann Lee <ann@example.org>'
const multipart = [sender, 'Content-Type: multipart/mixed; boundary="edge"']
const parts = (...bodies: string[]) =>
  [...bodies.map((body) => `--edge\r\n${body}\r\n`), '--edge--\r\n'].join('')

const parse = (headers: (string | Uint8Array)[], body: string | Uint8Array = '') =>
  parseMail(rawMail(headers, body))

/** EUC in seven bits, as the ISO 2022 charsets send it. */
const sevenBits = (text: string, charset: string, begin: number[], end: number[]) =>
  Buffer.from([...begin, ...iconv.encode(text, charset).map((byte) => byte & 0x7f), ...end])

/** UTF-8 that was damaged. */
const withoutByte = (text: string, at: number) =>
  Uint8Array.from([...Buffer.from(text)].filter((_byte, index) => index !== at))

const designator = [0x1b, 0x24, 0x29, 0x43]

const charsets: [string, string, Uint8Array][] = [
  ['euc-kr', '안녕하세요', iconv.encode('안녕하세요', 'euc-kr')],
  ['ks_c_5601-1987', '똠방각하', iconv.encode('똠방각하', 'cp949')],
  ['CP949', '펲시콜라', iconv.encode('펲시콜라', 'cp949')],
  ['iso-2022-kr', '문의', sevenBits('문의', 'euc-kr', [...designator, 0x0a, 0x0e], [0x0f])],
  ['ISO-2022-JP', '資料', sevenBits('資料', 'euc-jp', [0x1b, 0x24, 0x42], [0x1b, 0x28, 0x42])],
  ['Shift_JIS', '表示', iconv.encode('表示', 'shift_jis')],
  ['GB2312', '投资利物浦', iconv.encode('投资利物浦', 'gbk')],
  ['ISO-2022-CN', '投资', sevenBits('投资', 'gb2312', [0x1b, 0x24, 0x29, 0x41, 0x0e], [0x0f])],
  ['hz-gb-2312', '投资', sevenBits('投资', 'gb2312', [0x7e, 0x7b], [0x7e, 0x7d])],
  ['HZ', '~ 己所不欲 now', Buffer.from('~~ ~{<:Ky2;S{~}~\n now')],
  ['gb18030', '投资𠀀', iconv.encode('投资𠀀', 'gb18030')],
  ['big5', '投資利物浦', iconv.encode('投資利物浦', 'big5')],
  ['koi8-r', 'Здравствуйте', iconv.encode('Здравствуйте', 'koi8-r')],
  ['windows-1251', 'Здравствуйте', iconv.encode('Здравствуйте', 'windows-1251')],
  ['windows-1252', '“£5 million”', iconv.encode('“£5 million”', 'windows-1252')],
  ['windows-1250', 'Łódź', iconv.encode('Łódź', 'windows-1250')],
  ['utf-7', 'Grüße 안녕', iconv.encode('Grüße 안녕', 'utf-7')],
  ['cp850', 'Grüße', iconv.encode('Grüße', 'cp850')],
  ['utf-16le', '안녕', iconv.encode('안녕', 'utf-16le')],
  ['us-ascii', '실은 UTF-8', Buffer.from('실은 UTF-8')],
  ['iso-8859-1', '실은 UTF-8', Buffer.from('실은 UTF-8')],
  ['gb2312', '其实不是国标码', Buffer.from('其实不是国标码')],
  ['x-no-such-charset', '이름 없음', Buffer.from('이름 없음')],
  ['us-ascii', '사실은 한국어', iconv.encode('사실은 한국어', 'euc-kr')],
  ['us-ascii', 'Müller', iconv.encode('Müller', 'latin1')],
  ['us-ascii', '¡Hola!', iconv.encode('¡Hola!', 'latin1')],
  ['utf-8', 'Grüße aus Köln', iconv.encode('Grüße aus Köln', 'latin1')],
  ['utf-8', 'Où étiez-vous', iconv.encode('Où étiez-vous', 'latin1')],
  ['utf-8', '사실은 한국어', iconv.encode('사실은 한국어', 'euc-kr')],
  ['utf-8', '가\ufffd나다', withoutByte('가라나다', 5)],
  ['us-ascii', '가\ufffd나다', withoutByte('가라나다', 5)],
  ['utf-8', '가\ufffd\ufffd', Uint8Array.from([...Buffer.from('가'), 0xff, 0xff])],
  ['iso-8859-1', 'é\ufffd', withoutByte('éé', 3)],
]

describe('parseMail', () => {
  it('should read who wrote what to whom, and what it answers', async () => {
    const mail = await parse(
      [
        'From: "Lee, Ann" <Ann.Lee@Example.org>',
        'To: desk@example.com, =?utf-8?B?6rmA66+47JiB?= <mina@example.kr>',
        'Cc: Friends: a@example.org, b@example.org;',
        'Reply-To: ann@example.net',
        'Subject: A visit\r\n to Liverpool',
        'Message-ID: <1@example.org>',
        'In-Reply-To: <0@example.org>',
        'References: <-1@example.org>\r\n\t<0@example.org>',
        'Date: Tue, 03 Nov 2026 15:04:05 +0900 (KST)',
      ],
      'Hello\r\n\r\n-- \r\nAnn',
    )
    expect(mail).toMatchObject({
      from: { name: 'Lee, Ann', address: 'Ann.Lee@Example.org' },
      to: [
        { name: '', address: 'desk@example.com' },
        { name: '김미영', address: 'mina@example.kr' },
      ],
      cc: [{ address: 'a@example.org' }, { address: 'b@example.org' }],
      replyTo: [{ name: '', address: 'ann@example.net' }],
      subject: 'A visit to Liverpool',
      messageId: '<1@example.org>',
      inReplyTo: '<0@example.org>',
      references: ['<-1@example.org>', '<0@example.org>'],
      date: '2026-11-03T06:04:05.000Z',
      text: 'Hello',
      fullText: 'Hello\n\n-- \nAnn',
      textCut: false,
      attachments: [],
      partTypes: ['text/plain'],
    })
    expect(mail.headers[6]).toEqual({ key: 'in-reply-to', value: '<0@example.org>' })
  })

  it('should say with null, nothing and an empty list what a mail lacks', async () => {
    expect(await parseMail(Buffer.alloc(0))).toMatchObject({
      from: null,
      to: [],
      subject: '',
      text: '',
      fullText: '',
      messageId: null,
      inReplyTo: null,
      references: [],
      date: null,
    })
  })

  it.each([
    ['Jane Doe, of Hanul <jane@example.org>', 'Jane Doe, of Hanul', 'jane@example.org'],
    ['jane@example.org (Jane Doe)', 'Jane Doe', 'jane@example.org'],
    ['jane@example.org (Jane (at home) Doe)', 'Jane (at home) Doe', 'jane@example.org'],
    ['jane@example.org (Jane \\(at home\\) Doe)', 'Jane (at home) Doe', 'jane@example.org'],
    ['jane@example.org (Jane :\\) (=?utf-8?Q?D=C3=B6e?=))', 'Jane :) (Döe)', 'jane@example.org'],
    ['"Jane (at" <jane@example.org>', 'Jane (at', 'jane@example.org'],
    ['Jane <@a.example, @b.example:jane@example.org>', 'Jane', 'jane@example.org'],
    ['Jane Doe <jane@example.org> Bob <bob@example.org>', 'Jane Doe', 'jane@example.org'],
    ['jane@example.org bob@example.org', '', 'jane@example.org'],
    ['<jane@example.org> (of <desk@example.org>)', 'of <desk@example.org>', 'jane@example.org'],
    ['"Jane <a@b.example>" <jane@example.org>', 'Jane <a@b.example>', 'jane@example.org'],
    ['Jane <jane(home)@ example . org>', 'Jane', 'jane@example.org'],
    ['MAILER-DAEMON', '', 'MAILER-DAEMON'],
    ['The Desk', 'The Desk', ''],
    ['"a@bad.example" <jane@example.org>', 'a@bad.example', 'jane@example.org'],
    ['=?utf-8?B?6rmALCDrr7jsmIE=?= <jane@example.org>', '김, 미영', 'jane@example.org'],
    ['"=?utf-8?Q?Jane_D=C3=B6e?=" <jane@example.org>', 'Jane Döe', 'jane@example.org'],
  ])('should read the sender %s', async (header, name, address) => {
    expect((await parse([`From: ${header}`])).from).toEqual({ name, address })
  })

  it('should read mailboxes without commas between them', async () => {
    const { to } = await parse(['To: Jane <jane@example.org> "Doe, Bob" <bob@example.org>'])
    expect(to).toEqual([
      { name: 'Jane', address: 'jane@example.org' },
      { name: 'Doe, Bob', address: 'bob@example.org' },
    ])
  })

  it.each(charsets)('should read text in %s: %s', async (charset, text, bytes) => {
    const headers = (encoding: string) => [
      `Content-Type: text/plain; charset="${charset}"`,
      `Content-Transfer-Encoding: ${encoding}`,
    ]
    const encoded = Buffer.from(bytes).toString('base64')
    expect((await parse(headers('base64'), encoded)).text).toBe(text)
    if (charset !== 'utf-16le') expect((await parse(headers('8bit'), bytes)).text).toBe(text)
  })

  it.each(charsets)('should read a subject in %s: %s', async (charset, text, bytes) => {
    const words = `=?${charset}?B?${Buffer.from(bytes).toString('base64')}?=`
    expect((await parse([`Subject: ${words}`])).subject).toBe(text)
  })

  it('should read raw bytes in headers by the charset that the mail names', async () => {
    const bytes = iconv.encode('제안서', 'euc-kr')
    const subject = Buffer.concat([Buffer.from('Subject: '), bytes])
    const type = 'Content-Type: text/plain; charset=euc-kr'
    expect((await parse([subject, type])).subject).toBe('제안서')
    expect((await parse([Buffer.from('Subject: 제안서')])).subject).toBe('제안서')
  })

  it('should read raw bytes in headers that are not in the charset that the mail names', async () => {
    const subject = Buffer.from('Subject: Gr\xfc\xdfe aus K\xf6ln', 'latin1')
    const type = 'Content-Type: text/plain; charset=utf-8'
    expect((await parse([subject, type], '한국어')).subject).toBe('Grüße aus Köln')
  })

  it('should read a text and a name that were cut within a character', async () => {
    const name = Buffer.from('Content-Disposition: attachment; filename="계획서').subarray(0, -1)
    const head = Buffer.concat([name, Buffer.from('"')])
    expect((await parse([head])).attachments[0]?.filename).toBe('계획\ufffd')
    expect((await parse([sender], Buffer.from('안녕하세요').subarray(0, -1))).text).toBe(
      '안녕하세\ufffd',
    )
  })

  it('should keep line breaks and other controls out of what it reads from headers', async () => {
    const words = Buffer.from('a\r\nBcc: x@example.org\0').toString('base64')
    const mail = await parse([
      `From: =?utf-8?B?${words}?= <ann@example.org>`,
      `Subject: =?utf-8?B?${words}?=`,
      'X-Odd: a\x07b',
    ])
    expect(mail.subject).toBe('a Bcc: x@example.org')
    expect(mail.from?.name).toBe('a Bcc: x@example.org')
    expect(mail.headers.at(-1)?.value).toBe('a b')
  })

  it('should take the first of two headers that a mail may have once', async () => {
    const mail = await parse(['Message-ID: <1@x>', 'Message-ID: <2@x>', 'Subject: a', 'Subject: b'])
    expect([mail.messageId, mail.subject]).toEqual(['<1@x>', 'a'])
  })

  it('should read ids that were sent as encoded words', async () => {
    const mail = await parse([
      'Message-ID: =?utf-8?B?PDJAeD4=?=',
      'In-Reply-To: =?utf-8?q?=3C1@x=3E?=',
      'References: <0@x> =?utf-8?q?=3C1@x=3E?=',
    ])
    expect([mail.messageId, mail.inReplyTo]).toEqual(['<2@x>', '<1@x>'])
    expect(mail.references).toEqual(['<0@x>', '<1@x>'])
  })

  it('should read ids that were folded, and none from words that are no ids', async () => {
    const mail = await parse([
      'Message-ID: < >',
      'In-Reply-To: Your message of Monday',
      'References: <0@\r\n x> < 1@x >',
    ])
    expect([mail.messageId, mail.inReplyTo]).toEqual([null, null])
    expect(mail.references).toEqual(['<0@x>', '<1@x>'])
    expect((await parse(['In-Reply-To: 1@x (Ann, Monday)'])).inReplyTo).toBe('1@x')
  })

  describe('parts', () => {
    it('should decode attachments to the byte', async () => {
      const bytes = Buffer.from([0, 13, 10, 255, 13, 0, 10, 45, 45, 10])
      const type = 'Content-Type: Application/PDF; name="=?utf-8?B?6rOE7ZqNLnBkZg==?="'
      const body = Buffer.concat([
        Buffer.from(`--edge\r\n${type}\r\nContent-Transfer-Encoding: binary\r\n\r\n`),
        bytes,
        Buffer.from('\r\n--edge--\r\n'),
      ])
      const { attachments } = await parse(multipart, body)
      expect(attachments).toEqual([
        {
          filename: '계획.pdf',
          contentType: 'application/pdf',
          size: 10,
          content: attachments[0]?.content,
        },
      ])
      expect(Buffer.from(attachments[0]!.content)).toEqual(bytes)
    })

    it.each([
      ['base64', Buffer.from('BEGIN:VCALENDAR').toString('base64')],
      ['base64', 'QkVHSU46Vg==\r\nQ0FMRU5EQVI='],
      ['quoted-printable', 'BEGIN=3AVCAL=\r\nENDAR'],
      ['7bit', 'BEGIN:VCALENDAR'],
      ['x-uuencode', "begin 644 a\r\n/0D5'24XZ5D-!3$5.1$%2\r\n`\r\nend"],
    ])('should undo %s', async (encoding, body) => {
      const head = `Content-Type: text/calendar\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
      const { attachments } = await parse(multipart, parts(head + body))
      expect(Buffer.from(attachments[0]!.content).toString()).toBe('BEGIN:VCALENDAR')
      expect(attachments[0]!.size).toBe(15)
    })

    it.each([
      ["filename*=utf-8''%EA%B3%84%ED%9A%8D.pdf", '계획.pdf'],
      ["filename*0*=utf-8''%EA%B3; filename*1*=%84.pdf", '계.pdf'],
      ['filename="C:\\Temp\\plan.pdf"', 'C:\\Temp\\plan.pdf'],
      ['filename="../../etc/passwd"', '../../etc/passwd'],
      ['filename=plan(1).pdf', 'plan(1).pdf'],
      ['filename="a \\"plan\\".pdf"', 'a "plan".pdf'],
      ['\r\nfilename="plan.pdf"', 'plan.pdf'],
    ])('should read the name in %s', async (parameter, filename) => {
      const head = `Content-Disposition: attachment; ${parameter}\r\n\r\nx`
      expect((await parse(multipart, parts(head))).attachments[0]?.filename).toBe(filename)
    })

    it.each([
      'Content-Type: unknown; name="plan.pdf"',
      'Content-Type: ; name="plan.pdf"',
      'Content-Type: pdf\r\nContent-Disposition: inline; filename="plan.pdf"',
    ])('should take for a file what has a name and no type that there is: %s', async (header) => {
      const mail = await parse(multipart, parts('\r\nHello', `${header}\r\n\r\nx`))
      expect(mail.text).toBe('Hello')
      expect(mail.attachments).toMatchObject([
        { filename: 'plan.pdf', contentType: 'application/octet-stream', size: 1 },
      ])
    })

    it('should take prose for prose though it says that it is base64', async () => {
      const mail = await parse(['Content-Transfer-Encoding: base64'], 'Hello from the desk')
      expect(mail.text).toBe('Hello from the desk')
    })

    it('should keep a mail in a mail as one attachment, and its words out of the text', async () => {
      const inner =
        'Subject: inner\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b--'
      const mail = await parse(
        multipart,
        parts('\r\nSee below', `Content-Type: message/rfc822\r\n\r\n${inner}`),
      )
      expect(mail.text).toBe('See below')
      expect(mail.attachments).toMatchObject([
        { filename: null, contentType: 'message/rfc822', size: inner.length },
      ])
      expect(mail.partTypes).toEqual(['multipart/mixed', 'text/plain', 'message/rfc822'])
    })

    it('should join the texts of a mail, and take each from its plain version', async () => {
      const alternative =
        'Content-Type: multipart/alternative; boundary=two\r\n\r\n' +
        '--two\r\nContent-Type: text/plain\r\n\r\nplain\r\n' +
        '--two\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--two--'
      const footer = 'Content-Type: text/html\r\n\r\n<p>footer</p>'
      const file =
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nfile'
      const mail = await parse(multipart, parts(alternative, footer, file))
      expect(mail.fullText).toBe('plain\nfooter')
      expect(mail.attachments).toMatchObject([{ filename: 'a.txt', size: 4 }])
    })

    it('should take the HTML where the plain text is empty', async () => {
      const alternative = [sender, 'Content-Type: multipart/alternative; boundary=edge']
      const body = parts(
        'Content-Type: text/plain\r\n\r\n \r\n',
        'Content-Type: text/html\r\n\r\n<p>rich</p>',
      )
      expect((await parse(alternative, body)).text).toBe('rich')
    })

    it('should take a version whose parts never come only where no other has words', async () => {
      const alternative = [sender, 'Content-Type: multipart/alternative; boundary=edge']
      const unparted = 'Content-Type: multipart/mixed; boundary=none\r\n\r\nnot shown'
      const html = 'Content-Type: text/html\r\n\r\n<p>rich</p>'
      expect((await parse(alternative, parts(unparted, html))).text).toBe('rich')
      expect((await parse(alternative, parts(unparted))).text).toBe('not shown')
    })

    it('should join flowed lines, and leave quoted ones', async () => {
      const type = 'Content-Type: text/plain; format=flowed'
      const mail = await parse([type], 'one \r\ntwo\r\n> three \r\n> four\r\n-- \r\nAnn')
      expect(mail.fullText).toBe('one two\n> three \n> four\n-- \nAnn')
      expect((await parse([type], '> two \r\nthree')).fullText).toBe('> two \nthree')
      expect((await parse([type], 'one \r\n> two')).fullText).toBe('one \n> two')
      expect((await parse([`${type}; delsp=yes`], '안 \r\n녕')).fullText).toBe('안녕')
    })
  })

  describe('uuencoded files in a text', () => {
    const file = (name: string) => `begin 644 ${name}\r\n#86)C\r\n\`\r\nend\r\n`

    it('should become attachments', async () => {
      const mail = await parse(
        [sender],
        `See below\r\n\r\n${file('plan.pdf')}and\r\n${file('계획 2.hwp')}Ann`,
      )
      expect(mail.fullText).toBe('See below\n\nand\nAnn')
      expect(mail.attachments).toMatchObject([
        { filename: 'plan.pdf', contentType: 'application/octet-stream', size: 3 },
        { filename: '계획 2.hwp', contentType: 'application/octet-stream', size: 3 },
      ])
      expect(Buffer.from(mail.attachments[1]!.content).toString()).toBe('abc')
    })

    it.each([
      ['that does not end', file('a').replace('end', '')],
      ['with a line of another length than it says', file('a').replace('#', 'M')],
      ['without a mode', file('a').replace('644', 'now')],
      ['without a name', file('a').replace(' a', ' ')],
      ['without lines', 'begin 644 a\r\nend\r\n'],
      ['that is quoted', `> ${file('a').trim().replaceAll('\n', '\n> ')}`],
    ])('should stay where they are: one %s', async (_fault, text) => {
      const mail = await parse([sender], text)
      expect(mail.fullText).toBe(text.replaceAll('\r', ''))
      expect(mail.attachments).toEqual([])
    })

    it('should be taken from quoted-printable too', async () => {
      const mail = await parse(
        ['Content-Transfer-Encoding: quoted-printable'],
        `Caf=E9\r\n${file('a=3D1')}`,
      )
      expect(mail.fullText).toBe('Café\n')
      expect(mail.attachments).toMatchObject([{ filename: 'a=1', size: 3 }])
    })
  })

  describe('broken mails', () => {
    const file = 'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD'

    it.each([
      ['no end of the parts', `--edge\r\n\r\nHello\r\n--edge\r\n${file}`],
      [
        'another boundary than it names',
        parts('\r\nHello', file)
          .replaceAll('edge', 'other')
          .replace('\r\n\r\nHello', '\r\nContent-Type: text/plain\r\n\r\nHello'),
      ],
      ['a part without headers or a blank line', parts('Hello', file)],
      [
        'words after its boundaries',
        parts('\r\nHello', file)
          .replaceAll('--edge\r\n', '--edge (the next part)\r\n')
          .replace('--edge--', '--edge-->\r\nThe end'),
      ],
      [
        'blanks after its boundaries',
        parts('\r\nHello', file).replaceAll('--edge', '--edge  ').replace('--edge  --', '--edge--'),
      ],
    ])('should read one with %s', async (_fault, body) => {
      const mail = await parse(multipart, body)
      expect(mail.text).toBe('Hello')
      expect(mail.attachments).toMatchObject([{ contentType: 'application/pdf', size: 3 }])
    })

    it('should take lines that begin like a boundary, but go on, for text', async () => {
      const text = 'a\n--edges\n--edge---\n--edge--s\nb'
      expect((await parse(multipart, parts(`\r\n${text}`))).fullText).toBe(text)
    })

    it('should tell a boundary from one that begins like it', async () => {
      const inner =
        'Content-Type: multipart/mixed; boundary="edge two"\r\n\r\n' +
        '--edge two (first)\r\n\r\none\r\n--edge two\r\n\r\ntwo\r\n--edge two--.'
      const mail = await parse(multipart, parts(inner, '\r\nthree'))
      expect(mail.fullText).toBe('one\ntwo\nthree')
      expect(mail.partTypes).toEqual([
        'multipart/mixed',
        'multipart/mixed',
        ...Array<string>(3).fill('text/plain'),
      ])
    })

    it('should take parts that never come for text', async () => {
      expect((await parse(multipart, 'Hello')).text).toBe('Hello')
      expect((await parse([sender, 'Content-Type: multipart/mixed'], 'Hello')).text).toBe('Hello')
    })

    it.each([
      [
        'a line from a mailbox file first',
        `From ann@example.org Tue Nov  3\r\n${sender}\r\n\r\nHello`,
      ],
      ['a line first that is no header', `+OK 120 octets\r\n${sender}\r\n\r\nHello`],
      [
        'lines among its headers that are none',
        `X-A: b\r\nrubbish\r\nmore\r\n${sender}\r\n\r\nHello`,
      ],
      ['an indented first header', ` ${sender}\r\n\r\nHello`],
      ['blank lines first', `\r\n\r\n${sender}\r\n\r\nHello`],
      ['a byte order mark first', `\ufeff${sender}\r\n\r\nHello`],
      ['no blank line after its headers', `${sender}\r\nHello`],
      ['a line among its headers that is none', `X-A: b\r\nrubbish\r\n${sender}\r\n\r\nHello`],
      ['blanks before the colon', `${sender.replace(':', ' :')}\r\n\r\nHello`],
      ['bare carriage returns', `${sender}\r\rHello`],
      ['bare line feeds', `${sender}\n\nHello`],
      ['null characters', `${sender}\r\n\r\nHel\0lo\0`],
      ['a header of a megabyte after', `${sender}\r\nX-Long: ${'x'.repeat(megabyte)}\r\n\r\nHello`],
      [
        'a header of a megabyte before',
        `X-Long: ${'x'.repeat(megabyte)}\r\n${sender}\r\n\r\nHello`,
      ],
      ['a type that is none', `Content-Type: text\r\n${sender}\r\n\r\nHello`],
    ])('should read one with %s', async (_fault, raw) => {
      const mail = await parseMail(Buffer.from(raw))
      expect(mail.text).toBe('Hello')
      expect(mail.from).toEqual({ name: 'Ann Lee', address: 'ann@example.org' })
    })

    it.each(['X-Mailer: post', 'References: <1@x>', 'Cc: desk@example.com', 'Thread-Index: a'])(
      'should know from %s that the headers go on after a line that is none',
      async (header) => {
        expect((await parse([sender, 'rubbish', header], 'Hello')).text).toBe('Hello')
      },
    )

    it('should take up parameters that lost their indentation', async () => {
      const mail = await parse(
        [sender, 'Content-Type: multipart/mixed;', 'boundary="edge"'],
        parts('\r\nHello', file),
      )
      expect([mail.text, mail.attachments.length]).toEqual(['Hello', 1])
    })

    const nested = Array.from(
      { length: 2_000 },
      (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
    ).join('')

    it.each([
      [
        'parts without end',
        rawMail(multipart, '--edge\r\nContent-Type: a/b\r\n\r\nx\r\n'.repeat(20_000)),
      ],
      ['boundaries without end', rawMail(multipart, '--edge\r\n'.repeat(200_000))],
      ['dashes without end', rawMail(multipart, '--\r\n'.repeat(500_000))],
      ['headers without end', Buffer.from('a:b\n'.repeat(megabyte))],
      ['parts in parts without end', Buffer.from(`${sender}\r\n${nested}`)],
      ['groups in groups without end', Buffer.from(`To: ${'a:'.repeat(megabyte)}\r\n\r\nx`)],
      ['comments without end', Buffer.from(`From: ${'('.repeat(megabyte)}\r\n\r\nx`)],
      ['quotes without end', Buffer.from(`From: ${'"\\'.repeat(megabyte)}\r\n\r\nx`)],
      ['mailboxes without commas', Buffer.from(`From: ${'<a@b>'.repeat(megabyte)}\r\n\r\nx`)],
      ['words that never end', Buffer.from(`Subject: ${'=?a?q?'.repeat(100_000)}\r\n\r\nx`)],
      [
        'elements in elements without end',
        rawMail(['Content-Type: text/html'], '<div>'.repeat(200_000)),
      ],
      ['uuencoded files without end', rawMail([sender], 'begin 644 x\r\n'.repeat(500_000))],
      [
        'uuencoded files without number',
        rawMail([sender], 'begin 644 x\r\n`\r\nend\r\n'.repeat(200_000)),
      ],
      ['one line of eight megabytes', rawMail([sender], '-'.repeat(8 * megabyte))],
      [
        'a text of thirty megabytes in a charset that it does not name',
        rawMail([sender], Buffer.alloc(30 * megabyte, 'word ').fill(0xe9, 29 * megabyte)),
      ],
    ])('should bear %s', async (_what, raw) => {
      const mail = await parseMail(raw)
      expect(mail.attachments.length).toBeLessThanOrEqual(5_000)
      expect(mail.fullText.length).toBeLessThanOrEqual(2 * megabyte)
    })

    it('should say that it gives the beginning of a text', async () => {
      const mail = await parse([sender], 'word '.repeat(megabyte))
      expect(mail.fullText).toHaveLength(2 * megabyte)
      expect(mail.textCut).toBe(true)
    })

    it('should bear any bytes', async () => {
      const bytes = fc.uint8Array({ maxLength: 400 })
      await fc.assert(
        fc.asyncProperty(bytes, bytes, async (head, body) => {
          const raw = Buffer.concat([
            head,
            rawMail([...multipart, head], body),
            Buffer.from('\r\n--edge'),
            body,
          ])
          expect((await parseMail(raw)).fullText).toEqual(expect.any(String))
        }),
      )
    })

    it('should give back any attachment as it was sent', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const head = 'Content-Type: a/b\r\nContent-Transfer-Encoding: base64\r\n\r\n'
          const encoded = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
          const { attachments } = await parse(multipart, parts(head + encoded))
          expect(attachments[0]?.content).toEqual(Buffer.from(bytes))
        }),
      )
    })
  })
})
