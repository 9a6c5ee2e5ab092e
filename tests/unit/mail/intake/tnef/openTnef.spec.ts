import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseMail } from '@/mail/intake/parseMail'
import { openTnef } from '@/mail/intake/tnef/openTnef'

import {
  attachedMail,
  attribute,
  file,
  properties,
  property,
  time,
  tnef,
  uncompressed,
} from './tnef'

const BODY = 0x1000
const CODE_PAGE = 0x3fde
const HTML = 0x1013
const MESSAGE_PROPERTIES = 0x69003
const OBJECT = 0x69005
const RTF = 0x1009
const plan = Buffer.from('the plan')

/** The first example of MS-OXRTFCP: `{\\rtf1\\ansi\\ansicpg1252\\pard hello world}`. */
const helloWorld =
  '2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423' +
  '20af32068656c090020627705b06c647d0a800fa0'

const message = (...all: Buffer[]) => attribute(MESSAGE_PROPERTIES, properties(...all))
const forwarded = tnef(
  message(
    property(0x37, '부지 문의'),
    property(0x42, '김민아'),
    property(0x5d02, 'mina@example.kr'),
    property(0x1035, '<first@example.kr>'),
    time(0x39, '2025-03-04T05:06:07Z'),
    property(BODY, '안녕하세요'),
  ),
  file('a.pdf', plan),
)
const brief = (content: Buffer) => {
  const { files, text, hasUnreadText, isWhole } = openTnef(content)
  const named = files.map((each) => [each.filename, String(Buffer.from(each.content))])
  return { files: named, text, hasUnreadText, isWhole }
}

it('should hold files by their long names, and a text', () => {
  const content = tnef(message(property(BODY, '공장 부지')), file('투자 계획.pdf', plan))
  expect(openTnef(content)).toMatchObject({
    mails: [],
    files: [{ filename: '투자 계획.pdf', contentType: 'application/pdf', size: 8, content: plan }],
    text: '공장 부지',
    hasUnreadText: false,
    isWhole: true,
  })
})

it.each([
  [
    'an old attribute',
    [attribute(0x2800c, Buffer.from('Dear team\r\nHello\0'))],
    'Dear team\nHello',
  ],
  [
    'an old attribute in a code page',
    [
      attribute(0x69007, Buffer.from(Uint32Array.of(949, 0).buffer)),
      attribute(0x2800c, Buffer.from([0xc7, 0xd1, 0xb1, 0xdb])),
    ],
    '한글',
  ],
  [
    'HTML',
    [message(property(CODE_PAGE, 65001), property(HTML, Buffer.from('<p>투자</p><p>문의</p>')))],
    '투자\n\n문의',
  ],
  [
    'the plain one of several',
    [message(property(HTML, Buffer.from('<p>rich</p>')), property(BODY, 'plain'))],
    'plain',
  ],
  [
    'rich text',
    [message(property(RTF, uncompressed('{\\rtf1\\ansi A site\\par of 2 ha}')))],
    'A site\nof 2 ha',
  ],
  [
    'the plain one beside rich text',
    [message(property(RTF, uncompressed('{\\rtf1 rich}')), property(BODY, 'plain'))],
    'plain',
  ],
])('should have its text from %s', (_from, attributes, text) => {
  expect(brief(tnef(...attributes))).toEqual({
    files: [],
    text,
    hasUnreadText: false,
    isWhole: true,
  })
})

it('should say that there is a text that it cannot read', () => {
  const content = tnef(message(property(RTF, Buffer.from('LZFu'))), file('a.pdf', plan))
  expect(brief(content)).toEqual({
    files: [['a.pdf', 'the plan']],
    text: '',
    hasUnreadText: true,
    isWhole: true,
  })
})

it('should give what came before it was cut, and say so', () => {
  const content = tnef(file('a.pdf', plan), file('b.pdf', plan))
  expect(brief(content.subarray(0, -40))).toMatchObject({
    files: [
      ['a.pdf', 'the plan'],
      ['SHORT~1.PDF', 'the plan'],
    ],
    isWhole: false,
  })
  expect(brief(Buffer.from('no such thing'))).toMatchObject({ files: [], isWhole: false })
})

it('should not mind what a mail server added at its end', () => {
  const content = Buffer.concat([tnef(file('a.pdf', plan)), Buffer.from('\r\n')])
  expect(brief(content)).toMatchObject({ files: [['a.pdf', 'the plan']], isWhole: true })
})

it('should not count rich text as whole whose checksum is wrong', () => {
  const sound = Buffer.from(helloWorld, 'hex')
  const damaged = Buffer.from(sound)
  damaged[20] = 'R'.charCodeAt(0)
  expect(brief(tnef(message(property(RTF, sound))))).toMatchObject({
    text: 'hello world',
    isWhole: true,
  })
  expect(brief(tnef(message(property(RTF, damaged))))).toMatchObject({
    text: 'hello world',
    hasUnreadText: false,
    isWhole: false,
  })
})

it('should say that it holds what it cannot open', () => {
  const nothing = tnef(
    attribute(0x69002, Buffer.alloc(14)),
    attribute(OBJECT, properties(property(0x3707, 'Forwarded.msg'))),
  )
  expect(brief(nothing)).toMatchObject({ files: [], isWhole: false })
  const cut = tnef(attachedMail(forwarded.subarray(0, -30)))
  expect(openTnef(cut)).toMatchObject({ mails: [{ isWhole: false }], isWhole: false })
  const unread = tnef(attachedMail(tnef(message(property(RTF, Buffer.from('LZFu'))))))
  expect(brief(unread)).toMatchObject({ isWhole: false })
})

it('should hold messages, with what stands above them and in them', () => {
  const { mails, files, isWhole } = openTnef(tnef(attachedMail(forwarded), file('b.pdf', plan)))
  expect(mails).toMatchObject([
    {
      head: {
        subject: '부지 문의',
        from: { name: '김민아', address: 'mina@example.kr' },
        sentAt: new Date('2025-03-04T05:06:07Z'),
        messageId: '<first@example.kr>',
      },
      text: '안녕하세요',
      files: [{ filename: 'a.pdf' }],
    },
  ])
  expect(files.map(({ filename }) => filename)).toEqual(['b.pdf'])
  expect(isWhole).toBe(true)
})

it('should know the subject of a message of old', () => {
  const old = tnef(attribute(0x18004, Buffer.from('Site\0')), message(property(BODY, 'x')))
  expect(openTnef(tnef(attachedMail(old))).mails[0]!.head.subject).toBe('Site')
})

it('should open only so many messages, and only so deep', () => {
  const many = tnef(...Array.from({ length: 21 }, () => attachedMail(forwarded)))
  expect(openTnef(many)).toMatchObject({ mails: { length: 20 }, isWhole: false })
  const nested = (depth: number): Buffer =>
    depth === 0 ? forwarded : tnef(attachedMail(nested(depth - 1)))
  expect(openTnef(nested(3)).isWhole).toBe(true)
  expect(openTnef(nested(4)).isWhole).toBe(false)
})

it('should never throw, and give no more than there is', () => {
  const rich = message(property(RTF, Buffer.from(helloWorld, 'hex')))
  const whole = tnef(rich, file('a.pdf', plan), attachedMail(forwarded), file('b.pdf', plan))
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(change), fc.nat(whole.length), (changes, length) => {
      const content = Buffer.from(whole.subarray(0, length))
      for (const { at, byte } of changes) if (at < length) content[at] = byte
      const { files } = openTnef(content)
      const total = files.reduce((sum, { size }) => sum + size, 0)
      expect(total).toBeLessThanOrEqual(content.length)
    }),
    { numRuns: 3_000 },
  )
})

const mailWith = (content: Buffer, text = '') =>
  parseMail(
    Buffer.from(
      [
        'From: a@b.example',
        'Content-Type: multipart/mixed; boundary=x',
        '',
        '--x',
        '',
        text,
        '--x',
        'Content-Type: application/ms-tnef; name=winmail.dat',
        'Content-Transfer-Encoding: base64',
        '',
        content.toString('base64'),
        '--x--',
      ].join('\r\n'),
    ),
  )
const namesOf = ({ attachments }: Awaited<ReturnType<typeof mailWith>>) =>
  attachments.map(({ filename }) => filename)

it('should be put in the place of winmail.dat in a mail', async () => {
  const content = tnef(message(property(BODY, 'Packed')), file('a.pdf', plan))
  const mail = await mailWith(content)
  expect(mail).toMatchObject({ text: 'Packed', fullText: 'Packed' })
  expect(namesOf(mail)).toEqual(['a.pdf'])
  expect((await mailWith(content, 'Own')).text).toBe('Own')
})

it('should leave winmail.dat where it alone has the text, or part of it cannot be read', async () => {
  const rich = tnef(message(property(RTF, Buffer.from('LZFu'))), file('a.pdf', plan))
  expect(namesOf(await mailWith(rich))).toEqual(['winmail.dat', 'a.pdf'])
  expect(namesOf(await mailWith(rich, 'Own'))).toEqual(['a.pdf'])
  expect(namesOf(await mailWith(rich.subarray(0, -9), 'Own'))[0]).toBe('winmail.dat')
  expect(namesOf(await mailWith(Buffer.from('no such thing')))).toEqual(['winmail.dat'])
})

it('should list a message within as a file that is a mail, the same each time', async () => {
  const content = tnef(message(property(BODY, 'See below')), attachedMail(forwarded))
  const { attachments } = await mailWith(content)
  expect(attachments).toMatchObject([
    {
      filename: '부지 문의.eml',
      contentType: 'message/rfc822',
      size: attachments[0]!.content.length,
    },
  ])
  expect((await mailWith(content)).attachments).toEqual(attachments)
  const within = await parseMail(attachments[0]!.content)
  expect(within).toMatchObject({
    subject: '부지 문의',
    from: { name: '김민아', address: 'mina@example.kr' },
    date: '2025-03-04T05:06:07.000Z',
    messageId: '<first@example.kr>',
    text: '안녕하세요',
  })
  expect(within.attachments).toMatchObject([{ filename: 'a.pdf', content: plan }])
})

it('should list a message within a message inside that', async () => {
  const outer = tnef(message(property(0x37, 'Outer')), attachedMail(forwarded))
  const { attachments } = await mailWith(tnef(attachedMail(outer)), 'Own')
  expect(attachments.map(({ filename }) => filename)).toEqual(['Outer.eml'])
  const { attachments: inner } = await parseMail(attachments[0]!.content)
  expect(inner).toMatchObject([{ filename: '부지 문의.eml', contentType: 'message/rfc822' }])
})

it('should let no header into the file by what stands above a message', async () => {
  const sly = 'a\r\nBcc: x@y.example\r\n\r\nb'
  const head = [0x37, 0x42, 0x5d02, 0x1035].map((id) => property(id, sly))
  const content = tnef(attachedMail(tnef(message(...head, property(BODY, 'text')))))
  const { attachments } = await mailWith(content, 'Own')
  const within = await parseMail(attachments[0]!.content)
  expect(within.headers.map(({ key }) => key)).not.toContain('bcc')
  expect(within.text).toBe('text')
})

it('should make a mail of whatever stands above a message and its files', async () => {
  const wild = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud83d', '\udcff"<>@', ',;:()[]', 'a@b@c', '<a@b>,<c@d>', 'x'.repeat(2_000)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(wild, { minLength: 5, maxLength: 5 }), async (words) => {
      const [name = '', ...others] = words
      const head = [0x37, 0x42, 0x5d02, 0x1035].map((id, at) => property(id, others[at]!))
      const content = tnef(attachedMail(tnef(message(...head), file(name, plan))))
      const { attachments } = await mailWith(content, 'Own')
      expect(attachments).toMatchObject([{ contentType: 'message/rfc822' }])
      expect((await parseMail(attachments[0]!.content)).attachments).toMatchObject([{ size: 8 }])
    }),
    { numRuns: 500 },
  )
})

it('should read a mail whatever has happened to its winmail.dat', async () => {
  const rich = message(property(RTF, Buffer.from(helloWorld, 'hex')))
  const whole = tnef(rich, attachedMail(tnef(rich, attachedMail(forwarded))))
  const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const content = Buffer.from(whole)
      for (const { at, byte } of changes) content[at] = byte
      expect((await mailWith(content, 'Own')).text).toBe('Own')
    }),
    { numRuns: 1_000 },
  )
})
