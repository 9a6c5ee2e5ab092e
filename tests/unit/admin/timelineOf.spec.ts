import { describe, expect, it } from '@jest/globals'

import type { TimelineRecords } from '@/admin/timeline/timelineEntry'
import { timelineOf } from '@/admin/timeline/timelineOf'
import type { EnquiryEvent, IncomingMail, Interaction, OutgoingMail } from '@/payload-types'

const at = (hour: number) => `2026-11-16T${String(hour).padStart(2, '0')}:00:00.000Z`

const event = (hour: number, fields: Partial<EnquiryEvent>) =>
  ({ id: `event-${hour}`, at: at(hour), actor: null, ...fields }) as EnquiryEvent

const interaction = (hour: number, fields: Partial<Interaction>) =>
  ({
    id: `talk-${hour}`,
    at: at(hour),
    kind: 'email',
    direction: 'outbound',
    summary: 'Hello',
    author: 'ada',
    ...fields,
  }) as Interaction

const mail = (hour: number, fields: Partial<OutgoingMail>) =>
  ({
    id: `mail-${hour}`,
    createdAt: at(hour),
    kind: 'acknowledgement',
    to: 'ann@example.org',
    subject: 'We have it',
    state: 'sent',
    sentAt: at(hour),
    ...fields,
  }) as OutgoingMail

const tell = (records: Partial<TimelineRecords>, language: 'en' | 'ko' = 'en') =>
  timelineOf(
    {
      events: [],
      interactions: [],
      mails: [],
      received: [],
      contact: { name: 'Ann Lee', email: 'Ann@example.org' },
      names: new Map([['ada', 'Ada']]),
      ...records,
    },
    language,
  )

const texts = (...told: Parameters<typeof tell>) => tell(...told).map(({ text }) => text)

describe('timelineOf', () => {
  it('should tell the newest first, of whatever kind', () => {
    const told = tell({
      events: [event(9, { type: 'received', detail: { channel: 'form' } })],
      interactions: [interaction(11, {})],
      mails: [mail(10, {})],
    })
    expect(told.map(({ key }) => key)).toEqual(['talk-11', 'mail-10', 'event-9'])
  })

  it('should tell each happening once: a mail not by its events, a reason not as a note', () => {
    const told = tell({
      events: [
        event(9, { type: 'mail-queued', detail: { mail: 'mail-9' } }),
        event(10, { type: 'mail-queued', detail: { mail: 'mail-unseen' } }),
        event(12, { type: 'interaction', detail: { at: at(11) } }),
        event(13, { type: 'interaction', detail: { at: at(1) } }),
        event(11, { type: 'moved', from: 'received/ongoing', to: 'received/spam', note: 'why' }),
      ],
      mails: [mail(9, {})],
      interactions: [interaction(11, { id: 'why', kind: 'note', body: 'Sells pills' })],
    })
    expect(told.map(({ key }) => key)).toEqual(['event-13', 'event-11', 'event-10', 'mail-9'])
    expect(told[1]).toMatchObject({ remark: 'because: Sells pills' })
  })

  it('should tell of a move only what changed, in the words of the reader', () => {
    const both = { type: 'moved', from: 'triaged/lost', to: 'responded/ongoing' } as const
    const one = { type: 'moved', from: 'received/ongoing', to: 'triaged/ongoing' } as const
    const events = [event(10, both), event(9, one)]
    expect(texts({ events })).toEqual([
      'Moved from Triaged to Responded · Status changed from Lost to Ongoing',
      'Moved from Received to Triaged',
    ])
    expect(texts({ events: [events[1]!] }, 'ko')).toEqual(['이동: 접수 → 분류 완료'])
  })

  it('should name people, former colleagues, the system and nobody', () => {
    const told = tell({
      events: [
        event(9, { type: 'assigned', from: null, to: 'ada', actor: 'gone' }),
        event(8, { type: 'routed', to: null }),
      ],
    })
    expect(told).toMatchObject([
      { text: 'Owner changed from nobody to Ada', by: 'a former colleague' },
      { text: 'Routed to the desk’s queue', by: 'the system' },
    ])
  })

  it('should name who said what to whom', () => {
    const interactions = [
      interaction(15, { kind: 'call', direction: 'outbound' }),
      interaction(14, { direction: 'inbound', author: null, sender: 'Annie <ann@EXAMPLE.org>' }),
      interaction(13, { direction: 'inbound', author: null, sender: 'Tom <tom@else.example>' }),
      interaction(12, { direction: 'internal', author: null, sender: 'Ada <ada@desk.example>' }),
      interaction(11, { kind: 'note', direction: 'internal' }),
    ]
    expect(tell({ interactions }).map(({ text, by }) => [text, by])).toEqual([
      ['Call to Ann Lee: Hello', 'Ada'],
      ['E-mail from Ann Lee: Hello', undefined],
      ['E-mail from Tom <tom@else.example>: Hello', undefined],
      ['E-mail, among ourselves: Hello', 'Ada <ada@desk.example>'],
      ['Note, among ourselves: Hello', 'Ada'],
    ])
    expect(texts({ interactions: [interactions[1]!], contact: null }, 'ko')).toEqual([
      '이메일 ← Annie <ann@EXAMPLE.org>: Hello',
    ])
    expect(texts({ interactions: [interactions[0]!], contact: null })).toEqual([
      'Call to the investor: Hello',
    ])
  })

  it('should name who made the enquiry, where no colleague typed it in', () => {
    const received = { type: 'received', detail: { channel: 'email' } } as const
    const events = [event(10, { ...received, actor: 'ada' }), event(9, received)]
    expect(tell({ events }).map(({ by }) => by)).toEqual(['Ada', 'Ann Lee'])
    expect(tell({ events, contact: null })[1]!.by).toBe('the system')
  })

  it('should say of each mail whether its sender is genuine', () => {
    const received = [
      { interaction: null, authentication: { spf: 'pass', dkim: 'fail', dmarc: 'fail' } },
      { interaction: 'talk-11', authentication: { spf: 'pass', dkim: null, dmarc: 'pass' } },
      { interaction: 'talk-12', authentication: {} },
    ] as IncomingMail[]
    const told = tell({
      events: [event(9, { type: 'received', detail: { channel: 'email' } })],
      interactions: [11, 12, 13].map((hour) => interaction(hour, { direction: 'inbound' })),
      received,
    })
    expect(told.map(({ checks, suspect }) => [checks, suspect])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['SPF passed · DMARC passed', false],
      ['SPF passed · DKIM failed · DMARC failed', true],
    ])
  })

  it('should name the enquiry that follows, and the one that is followed', () => {
    const events = [
      event(10, { type: 'continued', to: 'OFD-2' }),
      event(9, { type: 'continued', from: 'OFD-0' }),
    ]
    expect(texts({ events })).toEqual(['Continued in OFD-2', 'Follows OFD-0'])
  })

  it('should say that rules were broken, a machine wrote, a mail failed and why', () => {
    const told = tell({
      events: [
        event(11, {
          type: 'moved',
          from: 'received/ongoing',
          to: 'triaged/ongoing',
          detail: { brokenGuards: ['owner'] },
        }),
      ],
      interactions: [interaction(10, { direction: 'inbound', automatic: true })],
      mails: [mail(9, { state: 'failed', sentAt: null, lastError: '550' })],
    })
    expect(told).toMatchObject([
      { remark: 'Rules broken by an administrator: owner' },
      { text: 'E-mail from Ann Lee · automatic: Hello' },
      {
        text: 'Acknowledgement to ann@example.org: Failed',
        failed: true,
        remark: 'We have it – The server does not accept mail to this address. (550)',
      },
    ])
  })

  it('should tell an event that needs no more by its name', () => {
    expect(texts({ events: [event(9, { type: 'breached', to: 'triage' })] }, 'ko')).toEqual([
      '처리 기한 초과',
    ])
  })
})
