import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'

import type { Asker } from './askerOf'
import type { clocksOf } from './clocksOf'
import type { Row } from './history'
import { isoTime } from './isoTime'
import type { messageOf } from './messageOf'
import type { Random } from './random'
import { routingRow } from './routingRow'
import { stamps } from './stamps'
import type { tellStory } from './tellStory'

type Enquiry = ReturnType<typeof messageOf> & {
  id: string
  journal: string
  reference: string
  at: number
  random: Random
  asker: Asker
  told: ReturnType<typeof tellStory>
  clocks: ReturnType<typeof clocksOf>
}

const reasons = [
  ...['Another region was chosen', 'The budget was withdrawn', 'No answer after three attempts'],
  ...['Not an investment', 'The site was too small', 'Postponed for good'],
]

/** An enquiry as it stands at the end of its story. */
export function enquiryRow(enquiry: Enquiry): Row {
  const { id, journal, reference, subject, message, at, random, asker, told, clocks } = enquiry
  const { stage, status, ball, lastInteractionAt, closedAt, events } = told
  const latest = events.at(-1)!
  const due = (...names: string[]) =>
    clocks.find(({ name, state }) => names.includes(name) && state === 'running')?.dueAt ?? null
  return {
    id,
    title: `${reference} · ${subject}`,
    reference,
    subject,
    message,
    stage,
    status,
    ball,
    classification: classified(told),
    owner: isNew(told) && random.below(5) === 0 ? null : asker.theme.owner,
    receivedAt: isoTime(at),
    promisedBy: dueTimes(new Date(at), defaultSettings).respondBy.toISOString(),
    lastInteractionAt,
    due: {
      acknowledgeBy: null,
      triageBy: due('triage'),
      respondBy: due('firstResponse', 'rollingResponse'),
    },
    channel: 'form',
    country: asker.country,
    language: asker.language,
    contact: asker.contact,
    company: asker.company,
    themes: [asker.theme.id],
    consent: { basis: 'notice', given: true, noticeVersion: '2026-11', at: isoTime(at) },
    routing: routingRow(asker.theme, at),
    ...(closedAt && {
      closing: {
        reason: random.pick(reasons),
        date: isoTime(closedAt),
        closedAt: isoTime(closedAt),
      },
    }),
    history: { sequence: events.length, hash: latest.hash },
    journal,
    ...stamps(at),
    updatedAt: latest.at,
  }
}

function classified(told: Enquiry['told']): string {
  if (told.status === 'spam') return 'spam'
  return isNew(told) ? 'unclassified' : 'genuine'
}

const isNew = ({ stage, status }: Enquiry['told']) => stage === 'received' && status === 'ongoing'
