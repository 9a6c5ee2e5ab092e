import { describe, expect, it } from '@jest/globals'

import { ownWords } from '@/domain/loopGuard/ownWords'

const answers: [name: string, text: string][] = [
  ['Outlook', 'Yes.\n\n-----Original Message-----\nFrom: Jo\nquoted'],
  ['new Outlook', 'Yes.\n\nFrom: Jo Reed <jo@x.example>\nSent: 4 May 2026 10:12\nquoted'],
  ['German Outlook', 'Yes.\n\nVon: Jo Reed\nGesendet: Montag\nAn: Ann\nquoted'],
  ['Korean Outlook', 'Yes.\n\n보낸 사람: Jo\n보낸 날짜: 월요일\n제목: 방문\nquoted'],
  ['Gmail', 'Yes.\n\nOn Mon, 4 May 2026 at 10:12, Jo Reed wrote:\n> quoted'],
  ['French', 'Yes.\n\nLe lun. 4 mai 2026, Jo Reed a écrit :\nquoted'],
  ['Apple Mail', 'Yes.\n\nBegin forwarded message:\n\nquoted'],
  ['old line ends', 'Yes.\r\n\r\n> quoted\r\n'],
]

describe('the words of a sender', () => {
  it.each(answers)('should be found above the quote of %s', (_name, text) => {
    expect(ownWords(text).trim()).toBe('Yes.')
  })

  it('should hold the signature, which tells of machines too', () => {
    expect(ownWords('Yes.\n-- \nSent automatically')).toBe('Yes.\n--\nSent automatically')
  })

  it('should be found below a quote and between its lines', () => {
    expect(ownWords('> one\nfirst\n> two\nsecond').split('\n')).toEqual(['first', 'second'])
  })

  it('should keep lines that only look like a header', () => {
    const text = 'From: Seoul\nwe come in May.'
    expect(ownWords(text)).toBe(text)
  })
})
