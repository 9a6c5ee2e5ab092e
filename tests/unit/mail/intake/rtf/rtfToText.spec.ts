import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'

import { rtfToText } from '@/mail/intake/rtf/rtfToText'

const textOf = (rtf: string) => rtfToText(Buffer.from(rtf, 'latin1'))
const plain = (body: string) => textOf(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`)
const encapsulated = (body: string, head = '') =>
  textOf(`{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0${head}${body}}`)
/** As Outlook writes words in a code page. */
const hex = (words: string, codePage: string) =>
  [...iconv.encode(words, codePage)]
    .map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`)
    .join('')

describe('the text of RTF', () => {
  it.each([
    ['lines', 'one\\par two\\line three', 'one\ntwo\nthree'],
    ['lines by an escaped break', 'one\\\ntwo', 'one\ntwo'],
    ['breaks of the file, which are none', 'one \r\ntwo', 'one two'],
    ['tables', 'a\\cell b\\cell\\row c\\cell d\\cell\\row', 'a\tb\nc\td'],
    ['tabs', 'a\\tab b', 'a\tb'],
    ['many empty lines', 'a\\par\\par\\par\\par b', 'a\n\nb'],
    ['signs', '\\ldblquote a\\rdblquote\\emdash b\\~c\\_d\\-e', '“a”—b c-de'],
    ['what is escaped', '\\{a\\}\\\\b', '{a}\\b'],
    ['an attribute', '{\\b a}\\i b\\i0  c', 'ab c'],
    ['a word in a word', '\\lang1033\\f0\\fs20 a', 'a'],
    ['hidden words', 'a{\\v hidden}b\\v c\\v0 d', 'abd'],
    ['notes on the document', '{\\info{\\author Ann}}{\\colortbl;\\red0;}a', 'a'],
    ['a group that may be ignored', '{\\*\\generator Riched20;{\\b x}}a', 'a'],
    ['a star that marks nothing', '{\\*{\\b a}}', 'a'],
    ['a picture', '{\\pict\\wmetafile8 0100}a', 'a'],
    ['bytes of anything', '{\\b \\bin3 }\\{b}a', 'ba'],
    [
      'a link',
      '{\\field{\\*\\fldinst{HYPERLINK "https://a.example/p"}}{\\fldrslt{\\ul plan}}}.',
      'plan <https://a.example/p>.',
    ],
    [
      'a link that says itself',
      '{\\field{\\*\\fldinst{HYPERLINK "https://a.example/"}}{\\fldrslt a.example}}',
      'a.example',
    ],
    ['a field that is no link', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} of 4', '3 of 4'],
    ['marks of lists', '{\\pntext\\f1 1.\\tab}one', '1.\tone'],
    ['too many closing braces', 'a}}}}b', 'ab'],
  ])('should have %s', (_what, body, text) => {
    expect(plain(body)).toBe(text)
  })
})

describe('the characters of RTF', () => {
  const fonts =
    '{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fnil\\fcharset129 Gulim;}' +
    '{\\f2\\fnil\\fcharset128 Gothic;}{\\f3\\fnil\\fcharset204 Cyr;}{\\f4\\fnil Any;}' +
    '{\\f5\\fnil\\fcharset2 Symbol;}{\\f6\\fnil\\fcharset1\\cpg1250 Any;}}'

  it.each([
    ['the document', `\\ansicpg949 ${hex('투자 문의', 'cp949')}`, '투자 문의'],
    ['the document, of Windows', "\\ansicpg1252 INFORMA\\'c7\\'c3O", 'INFORMAÇÃO'],
    ['the document, of a Macintosh', "\\mac caf\\'8e", 'café'],
    ['UTF-8', `\\ansicpg65001 ${hex('부지', 'utf-8')}`, '부지'],
    ['a Korean font', `${fonts}\\f1 ${hex('서울', 'cp949')}\\f0  \\'e9`, '서울 é'],
    ['a Japanese font', `${fonts}{\\f2 ${hex('表示', 'cp932')}}\\'e9`, '表示é'],
    ['a Cyrillic font', `${fonts}\\f3 ${hex('Шостий', 'cp1251')}`, 'Шостий'],
    ['a font that names one itself', `${fonts}\\f6 ${hex('Żółć', 'cp1250')}`, 'Żółć'],
    ['no font', `${fonts}\\ansicpg949\\f4 ${hex('서울', 'cp949')}`, '서울'],
    ['the font of the document', `\\deff1${fonts}${hex('서울', 'cp949')}`, '서울'],
    ['that again', `\\deff1${fonts}\\f0\\plain ${hex('서울', 'cp949')}`, '서울'],
    ['a font of symbols', `${fonts}\\f5\\'b7`, '·'],
    ['an unknown one', "\\ansicpg99999 caf\\'e9", 'café'],
  ])('should be those of %s', (_what, body, text) => {
    expect(textOf(`{\\rtf1\\ansi${body}}`)).toBe(text)
  })

  it('should be put together of bytes that are written in two ways', () => {
    expect(textOf("{\\rtf1\\ansi\\ansicpg932 \\'83A\\'83\\'42}")).toBe('アィ')
  })

  it.each([
    ['with one stand-in', '\\u54620?\\u44544?', '한글'],
    ['with several', "\\uc2\\u54620\\'c7\\'d1\\u44544\\'b1\\'db", '한글'],
    ['with none', '\\uc0\\u54620\\u44544', '한글'],
    ['by a negative number', '\\u-10916?', '한'],
    ['in two halves', '\\u-10179?\\u-8704?', '😀'],
    ['in half', 'a\\u-10179?b', 'a\ufffdb'],
    ['with a word as stand-in', '\\u8212\\emdash a', '—a'],
    ['in a group of its own count', '{\\uc0\\u54620 ab}\\u44544?c', '한ab글c'],
    ['without its stand-in', '{\\u54620}ab', '한ab'],
    ['before a group', '\\u54620{ab}', '한ab'],
  ])('should be those of Unicode %s', (_what, body, text) => {
    expect(plain(body)).toBe(text)
  })
})

describe('HTML in RTF', () => {
  it('should be read as HTML', () => {
    const body =
      '{\\*\\htmltag19 <html>}{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Dear team,' +
      '{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0\n{\\*\\htmltag64 <blockquote>}2 ha' +
      '{\\*\\htmltag84 &amp;}\\htmlrtf &\\htmlrtf0  more{\\*\\htmltag72 </blockquote>}'
    expect(encapsulated(body)).toBe('Dear team,\n\n> 2 ha& more')
  })

  it('should leave out what is there for readers of RTF alone', () => {
    const body =
      '{\\colortbl\\red0;}{\\stylesheet{\\s0 Normal;}}{\\*\\mhtmltag84 <img>}' +
      "{\\*\\htmltag64 <li>}{\\pntext\\f3 \\'b7\\tab}one\\htmlrtf\\par twice\\htmlrtf0"
    expect(encapsulated(body)).toBe('- one')
  })

  it('should keep as words what only looks like HTML', () => {
    expect(encapsulated(' a <br> &amp; {\\*\\htmltag84 <b>}x')).toBe('a <br> &amp; x')
  })

  it('should take fonts for words and the document for tags, and fonts set out of sight', () => {
    const head = '{\\fonttbl{\\f0\\fcharset0 A;}{\\f4\\fcharset129 B;}}'
    const body =
      `\\htmlrtf\\f4\\htmlrtf0 {\\*\\htmltag64 <a href="https://a.example/\\'e9">}` +
      `${hex('서울', 'cp949')}{\\*\\htmltag72 </a>}`
    expect(encapsulated(body, head)).toBe('서울 <https://a.example/é>')
  })

  it('should be taken for none where the words only speak of it', () => {
    expect(plain('of \\\\fromhtml1 {\\*\\htmltag <b>}')).toBe('of \\fromhtml1')
  })
})

describe('RTF of bad will', () => {
  const size = 2 * 1024 * 1024
  const filled = (unit: string, head = '{\\rtf1 ') => head + unit.repeat(size / unit.length)
  const most = 1024 * 1024

  it.each([
    ['open groups', '{'],
    ['empty groups', '{}'],
    ['links', '{\\field{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt a}}'],
    ['open links', '{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt a\\f1 b'],
    ['blanks', ' '],
    ['fonts', "a\\'e9\\f1 "],
    ['characters', '\\u44032?'],
    ['lost bytes', '\\bin99999999 '],
  ])('should end soon with text of a bounded size for %s', (_what, unit) => {
    expect(textOf(filled(unit)).length).toBeLessThanOrEqual(most)
    expect(textOf(filled(unit, '{\\rtf1\\fromhtml1 ')).length).toBeLessThanOrEqual(2 * most)
  })

  it('should never throw', () => {
    const pieces = fc.oneof(
      fc.constantFrom('{', '}', '\\', '\\*', '\\u-1', '\\uc9', "\\'", '\\f1', '\\bin3 ', '\\par'),
      fc.constantFrom('{\\fonttbl{\\f1\\fcharset129 A;}}', '{\\*\\htmltag <a>}', '\\htmlrtf'),
      fc.constantFrom('{\\*\\fldinst HYPERLINK "http://x"}{\\fldrslt ', '\\ansicpg0', '\\cpg-5'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const heads = fc.constantFrom('', '{\\rtf1\\ansi', '{\\rtf1\\fromhtml1 ')
    fc.assert(
      fc.property(heads, fc.array(pieces, { maxLength: 60 }), (head, all) => {
        expect(textOf(head + all.join('')).length).toBeLessThan(20_000)
      }),
      { numRuns: 3_000 },
    )
  })
})
