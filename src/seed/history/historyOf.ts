import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { formatReference } from '@/domain/reference'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { entryOfEnquiry } from '@/operations/search/entryOfEnquiry'
import { entryOfParty } from '@/operations/search/entryOfParty'
import type { Company, Contact, Enquiry } from '@/payload-types'

import { clocksOf } from './clocksOf'
import { messageOf } from './messageOf'
import { type Party, partyOf } from './party'
import type { Plan, Theme } from './plan'
import { Random } from './random'
import type { Row } from './row'
import { iso, stamps } from './stamps'
import { storyOf } from './story'
import { tell } from './tell'

/** Rows of one enquiry by collection, each as Payload would give it to its database. */
export type History = Record<(typeof historySlugs)[number], Row[]> & { found: SearchEntry[] }

/** In an order in which each refers to none that comes later. */
export const historySlugs = [
  'companies',
  'contacts',
  'journal',
  'enquiries',
  'outgoing-mail',
  'interactions',
  'enquiry-events',
  'clocks',
] as const

/** Enquiries of one company, by which of its people. */
const writers = [0, 1, 2, 0, 1]

/** The n-th enquiry of a plan with all that belongs to it; `number` is its own of its year. */
export function historyOf(plan: Plan, n: number, number: number): History {
  const random = new Random(n * 7919 + 17)
  const at = receivedAt(plan, n)
  const parties = Math.ceil(plan.size / writers.length)
  const turn = Math.floor(n / parties)
  const party = partyOf(n % parties)
  const writer = writers[turn]!
  const ids = idsOf(plan, n % parties)
  const theme = themeOf(plan, n)
  const turns = writers.map((_, each) => themeOf(plan, (n % parties) + each * parties).id)
  const asked = {
    company: unique(turns),
    contact: unique(turns.filter((_, each) => writers[each] === writer)),
  }
  const id = plan.newId(random, at)
  const journal = plan.newId(random, at)
  const reference = formatReference(new Date(at).getUTCFullYear(), number)
  const steps = storyOf(random, at, plan.until)
  const { subject, message } = messageOf(random, party.language)
  const person = party.people[writer]!
  const told = tell({ plan, random, id, reference, at, theme, party, email: person.email, steps })
  const { stage, status, ball, lastInteractionAt, events, closedAt } = told
  const clocks = clocksOf({ at, steps, until: plan.until })
  const due = dueTimes(new Date(at), defaultSettings)
  const common = { channel: 'form', country: party.country, language: party.language }
  const open = (name: string) =>
    clocks.find((clock) => clock.name === name && clock.state === 'running')?.dueAt ?? null
  const companies = turn === 0 ? [companyRow(ids.company, party, asked.company, at)] : []
  const contacts =
    turn < party.people.length ? [contactRow(ids, party, writer, asked.contact, at)] : []
  const enquiry = {
    id,
    title: `${reference} · ${subject}`,
    reference,
    subject,
    message,
    stage,
    status,
    ball,
    classification:
      stage === 'received' && status === 'ongoing'
        ? 'unclassified'
        : status === 'spam'
          ? 'spam'
          : 'genuine',
    owner: theme.owner,
    receivedAt: iso(at),
    promisedBy: due.respondBy.toISOString(),
    lastInteractionAt,
    due: {
      acknowledgeBy: null,
      triageBy: open('triage'),
      respondBy: open('firstResponse') ?? open('rollingResponse'),
    },
    ...common,
    contact: ids.contacts[writer],
    company: ids.company,
    themes: [theme.id],
    consent: { basis: 'notice', given: true, noticeVersion: '2026-11', at: iso(at) },
    routing: routingOf(theme, at),
    ...(closedAt && {
      closing: { reason: random.pick(reasons), date: iso(closedAt), closedAt: iso(closedAt) },
    }),
    history: { sequence: events.length, hash: events.at(-1)!.hash },
    journal,
    ...stamps(at),
    updatedAt: events.at(-1)!.at,
  }
  return {
    companies,
    contacts,
    journal: [
      {
        id: journal,
        key: random.hex(64),
        bodyDigest: random.hex(64),
        reference,
        channel: 'form',
        state: 'processed',
        receivedAt: iso(at),
        respondBy: due.respondBy.toISOString(),
        submission: {
          name: person.name,
          email: person.email,
          organisation: party.firm.name,
          message,
          language: party.language,
          consent: true,
        },
        attempts: 0,
        enquiry: id,
        ...stamps(at),
      },
    ],
    enquiries: [enquiry],
    found: [
      ...companies.map((row) => entryOfParty('companies', row as never as Company)),
      ...contacts.map((row) => entryOfParty('contacts', row as never as Contact)),
      entryOfEnquiry({
        enquiry: enquiry as never as Enquiry,
        contact: person,
        company: party.firm,
      }),
    ],
    'outgoing-mail': told.mails,
    interactions: told.interactions,
    'enquiry-events': events,
    clocks: clocks.map((clock) => ({
      id: plan.newId(random, at),
      key: `${id}/${clock.name}/1`,
      enquiry: id,
      number: 1,
      priority: 'normal',
      version: 'default',
      alerted: [],
      owner: theme.owner,
      theme: theme.id,
      ...common,
      ...clock,
      ...stamps(at),
    })),
  }
}

/** Enquiries come in at an even pace, and never at one moment. */
export const receivedAt = ({ size, start, until }: Plan, n: number): number =>
  Math.floor(start + ((until - start) * n) / size)

const themeOf = ({ themes }: Plan, n: number): Theme => new Random(n * 31 + 7).pick(themes)

const unique = (ids: string[]) => [...new Set(ids)]

const reasons = [
  ...['Another region was chosen', 'The budget was withdrawn', 'No answer after three attempts'],
  ...['Not an investment', 'The site was too small', 'Postponed for good'],
]

const routingOf = ({ id, owner }: Theme, at: number): Row => ({
  theme: id,
  owner,
  decidedBy: 'text',
  confidence: 0.8,
  priority: 'normal',
  ruleSetVersion: 'seed',
  decidedAt: iso(at),
  sentence: {
    en: 'Assigned to the owner of the theme. The text speaks of it.',
    ko: '테마 담당자에게 배정했습니다. 내용이 이 테마에 해당합니다.',
  },
  trace: [{ step: 'explicit', matched: false, text: routingText }],
  candidates: [],
  chosenThemes: [],
  alternatives: [],
})
const routingText = {
  en: 'The investor chose no theme.',
  ko: '투자자가 테마를 선택하지 않았습니다.',
}

/** Ids of a company and its people, the same for each of their enquiries. */
function idsOf(plan: Plan, party: number) {
  const random = new Random(party * 104_729 + 3)
  const company = plan.newId(random, plan.start)
  return { company, contacts: [0, 1, 2].map(() => plan.newId(random, plan.start)) }
}

const companyRow = (id: string, { country, firm }: Party, themes: string[], at: number): Row => ({
  id,
  ...firm,
  country,
  themes,
  ...stamps(at),
})

const contactRow = (
  { company, contacts }: ReturnType<typeof idsOf>,
  { country, language, people }: Party,
  writer: number,
  themes: string[],
  at: number,
): Row => ({
  id: contacts[writer],
  ...people[writer],
  company,
  country,
  language,
  themes,
  ...stamps(at),
})
