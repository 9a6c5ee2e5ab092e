import { expect, it } from '@jest/globals'
import sharp from 'sharp'

import { contentTypeOf } from '@/files/contentTypeOf'

type Hints = [filename: string, declaredType?: string]

const CFB = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
const EMPTY_ZIP = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)])
const EUC_KR = Buffer.from('c5f5c0da20c1a6beeebcad', 'hex')
const UTF16 = Buffer.from('\uFEFF<html>안녕</html>', 'utf16le')

const typeOf = (content: Buffer | string, ...[filename, declaredType]: Hints) =>
  contentTypeOf({ content: Buffer.from(content as string), filename, declaredType })

it.each<[string, Buffer | string, ...Hints]>([
  ['application/pdf', '%PDF-1.7\n', 'offer.pdf'],
  ['application/x-msdownload', EXE, 'offer.pdf', 'application/pdf'],
  ['application/msword', CFB, 'offer.doc'],
  ['application/x-hwp', CFB, '제안서.HWP'],
  ['application/x-cfb', CFB, 'offer.pdf'],
  ['application/zip', EMPTY_ZIP, 'offer.docx'],
  ['application/hwp+zip', EMPTY_ZIP, '제안서.hwpx'],
  ['application/rtf', '{\\rtf1 }', 'offer.doc'],
  ['text/plain', 'Hello', 'note.txt'],
  ['text/plain', 'Hello', 'photo.png', 'image/png'],
  ['text/plain', EUC_KR, '메모.txt'],
  ['text/plain', '', 'empty'],
  ['text/csv', 'a,b\n1,2\n', 'figures.CSV', 'application/octet-stream'],
  ['text/csv', 'a,b\n1,2\n', 'figures', 'text/csv'],
  ['text/html', '<!DOCTYPE html><p>', 'offer.txt', 'text/plain'],
  ['text/html', 'Hello <script>alert(1)</script>', 'offer.csv'],
  ['text/html', UTF16, 'offer.txt'],
  ['text/html', 'Hello', 'offer.html'],
  ['image/svg+xml', '<?xml version="1.0"?><svg onload="x()"/>', 'logo.png'],
  ['image/svg+xml', '\uFEFF\n<svg>', 'logo.txt'],
  ['application/xml', '<?xml version="1.0"?><a/>', 'data.txt'],
  ['text/javascript', 'alert(1)', 'x.js'],
  ['text/calendar', 'BEGIN:VCALENDAR\r\n', 'invite'],
  ['message/rfc822', 'Received: from a\r\n', 'forwarded'],
  ['message/rfc822', 'From: a@example.org\r\n', 'forwarded.eml'],
  ['application/octet-stream', Buffer.from([1, 2, 3, 0, 4]), 'x.txt', 'text/plain'],
])('should find %s', async (type, content, ...hints) => {
  expect(await typeOf(content, ...hints)).toBe(type)
})

it('should know a picture whatever it is called', async () => {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  expect(await typeOf(png, 'page.html', 'text/html')).toBe('image/png')
})
