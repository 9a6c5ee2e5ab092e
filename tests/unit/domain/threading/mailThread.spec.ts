import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { answerTo } from '@/domain/threading/answerTo'
import { baseSubject } from '@/domain/threading/baseSubject'
import { continueThread } from '@/domain/threading/continueThread'
import { emptyThread } from '@/domain/threading/mailThread'

const senders = fc.constantFrom('desk' as const, 'investor' as const)
const threadOf = (messages: { id: string; from: 'desk' | 'investor'; subject?: string }[]) =>
  messages.reduce(continueThread, emptyThread)

describe('the thread of an enquiry', () => {
  it('should be answered with a subject that never changes', () => {
    const thread = threadOf([
      { id: '<a@x>', from: 'desk', subject: '[OFD-2026-000001] We have your enquiry' },
      { id: '<b@y>', from: 'investor', subject: 'AW: [OFD-2026-000001] We have your enquiry' },
      { id: '<c@x>', from: 'desk', subject: 'Something else' },
    ])
    expect(answerTo(thread)).toEqual({
      inReplyTo: '<b@y>',
      references: ['<a@x>', '<c@x>', '<b@y>'],
      subject: 'Re: [OFD-2026-000001] We have your enquiry',
    })
  })

  it('should not carry the mark of another enquiry that the investor answered', () => {
    const thread = threadOf([
      { id: '<b@y>', from: 'investor', subject: 'Re: [OFD-2026-000001] We have your enquiry' },
      { id: '<c@x>', from: 'desk', subject: '[OFD-2026-000009] We have your enquiry' },
    ])
    expect(answerTo(thread).subject).toBe('Re: We have your enquiry')
  })

  it('should begin with a mail that answers nothing', () => {
    expect(answerTo(emptyThread)).toEqual({ inReplyTo: null, references: [], subject: null })
  })

  it('should go on from our own latest mail while the investor has written none', () => {
    const thread = threadOf([
      { id: '<a@x>', from: 'desk' },
      { id: '<b@x>', from: 'desk' },
    ])
    expect(answerTo(thread)).toMatchObject({ inReplyTo: '<b@x>', references: ['<a@x>', '<b@x>'] })
  })

  it('should keep its first mail and the latest, each once, and answer one it names', () => {
    const mails = fc.array(fc.tuple(fc.nat(60), senders), { minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(mails, (list) => {
        const thread = threadOf(list.map(([n, from]) => ({ id: `<${n}@x>`, from })))
        const { inReplyTo, references } = answerTo(thread)
        expect(references).toHaveLength(new Set(references).size)
        expect(references.length).toBeLessThanOrEqual(20)
        expect(references).toContain(`<${list[0]![0]}@x>`)
        expect(references.at(-1)).toBe(inReplyTo)
      }),
      { numRuns: 1000 },
    )
  })

  it('should not take up what is no Message-ID', () => {
    for (const id of ['', 'a@x', '<a@x', '<a @x>', '<a@x>\r\nBcc: all', `<${'a'.repeat(300)}@x>`]) {
      expect(threadOf([{ id, from: 'investor' }]).messages).toEqual([])
    }
  })
})

describe('a subject', () => {
  it.each([
    ['Re: Re: A visit', 'A visit'],
    ['RE: FW: AW: A visit', 'A visit'],
    ['Re[2]: A visit', 'A visit'],
    ['답장: 회신: 방문 문의', '방문 문의'],
    ['회신：방문', '방문'],
    ['Rent: a lab', 'Rent: a lab'],
    ['A\r\n\tvisit', 'A visit'],
    ['Re:', ''],
  ])('%j should be %j without its prefixes', (subject, base) => {
    expect(baseSubject(subject)).toBe(base)
  })
})
