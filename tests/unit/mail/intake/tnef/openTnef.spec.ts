import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseMail } from '@/mail/intake/parseMail'
import { openTnef } from '@/mail/intake/tnef/openTnef'

import { attribute, file, properties, property, tnef } from './tnef'

const BODY = 0x1000
const CODE_PAGE = 0x3fde
const HTML = 0x1013
const MESSAGE_PROPERTIES = 0x69003
const OBJECT = 0x69005
const RTF = 0x1009
const plan = Buffer.from('the plan')

const message = (...all: Buffer[]) => attribute(MESSAGE_PROPERTIES, properties(...all))
const brief = (content: Buffer) => {
  const { files, ...rest } = openTnef(content)
  return { ...rest, files: files.map((each) => [each.filename, String(Buffer.from(each.content))]) }
}

it('should hold files by their long names, and a text', () => {
  const content = tnef(message(property(BODY, '공장 부지')), file('투자 계획.pdf', plan))
  expect(openTnef(content)).toEqual({
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

it('should say that it holds a message within', () => {
  const content = tnef(
    attribute(0x69002, Buffer.alloc(14)),
    attribute(OBJECT, properties(property(0x3707, 'Forwarded.msg'))),
  )
  expect(brief(content)).toMatchObject({ files: [], isWhole: false })
})

it('should never throw, and give no more than there is', () => {
  const whole = tnef(message(property(BODY, 'text')), file('a.pdf', plan), file('b.pdf', plan))
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
