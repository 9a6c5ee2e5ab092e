import { expect, it } from '@jest/globals'

import { handBack } from '@/mail/outbound/templates/handOver'

// As the admin's picker stores a day; in London it is one o'clock by then.
const nextActionAt = new Date('2026-07-14T12:00:00.000Z')
const enquiry = { reference: 'OFD-2026-000001', stage: 'prospect', link: 'https://x' } as const

it.each([
  ['en', /next action planned for Tuesday,? 14 July 2026\n/],
  ['ko', /다음 조치 예정 2026년 7월 14일 화요일\n/],
] as const)(
  'should say the day of the next action, and no time that nobody set: %s',
  (language, words) => {
    const enquiries = [{ ...enquiry, respondBy: null, nextActionAt }]
    expect(handBack(language, { enquiries, managed: [], closed: [] }).text).toMatch(words)
  },
)
