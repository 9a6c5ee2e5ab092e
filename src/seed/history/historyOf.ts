import type { SearchEntry } from '@/database/searchIndex/searchEntry'
import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { linkEvent } from '@/domain/eventChain'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import { pipelineVersion } from '@/domain/pipeline/pipelineVersion'
import { formatReference } from '@/domain/reference'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import type { Language } from '@/i18n/languages'
import { entryOfEnquiry } from '@/operations/search/entryOfEnquiry'
import { entryOfParty } from '@/operations/search/entryOfParty'
import type { Company, Contact, Enquiry } from '@/payload-types'

import { clocksOf } from './clocksOf'
import { messageOf } from './messageOf'
import { type Party, partyOf } from './party'
import { Random } from './random'
import { type Step, storyOf } from './story'

export type Row = Record<string, unknown>

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

export type Theme = { id: string; owner: string }

/** What the histories are made from; the same plan makes the same histories. */
export type Plan = {
  size: number
  start: number
  until: number
  themes: readonly Theme[]
  /** A new id, of the kind that the database has. */
  newId: (random: Random, at: number) => string
}

/** Enquiries of one company, by which of its people. */
const writers = [0, 1, 2, 0, 1]

const iso = (at: number) => new Date(at).toISOString()
const stamps = (at: number) => ({ createdAt: iso(at), updatedAt: iso(at) })

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

type Telling = {
  plan: Plan
  random: Random
  id: string
  reference: string
  at: number
  theme: Theme
  party: Party
  email: string
  steps: Step[]
}

/** What the steps of a story leave behind: where the enquiry stands, its events, mails and talks. */
function tell({ plan, random, id, reference, at, theme, party, email, steps }: Telling) {
  const { language } = party
  const events: Row[] = []
  const mails: Row[] = []
  const interactions: Row[] = []
  const log = (when: number, event: Row) => {
    const previousHash = (events.at(-1)?.hash as string | undefined) ?? null
    const content = { ...event, enquiry: id, at: iso(when), sequence: events.length + 1 }
    const hash = linkEvent(previousHash, content)
    events.push({ ...content, id: plan.newId(random, when), previousHash, hash, ...stamps(when) })
  }
  const send = (when: number, kind: 'acknowledgement' | 'reply', text: string) => {
    const mail = plan.newId(random, when)
    mails.push({
      id: mail,
      enquiry: id,
      kind,
      to: email,
      language,
      subject: `[${reference}]`,
      text,
      messageId: `<${reference.toLowerCase()}.${mail}@one-front-door.invalid>`,
      references: [],
      automatic: kind === 'acknowledgement' ? 'auto-replied' : null,
      state: 'sent',
      attempts: 1,
      nextAttemptAt: iso(when),
      claimedAt: iso(when),
      sentAt: iso(when + 2000),
      ...stamps(when),
    })
    log(when, { type: 'mail-queued', to: kind, detail: { mail } })
    log(when + 2000, { type: 'mail-sent', to: kind, detail: { mail } })
    return mail
  }
  const talk = (when: number, direction: 'inbound' | 'outbound', mail?: string) => {
    interactions.push({
      id: plan.newId(random, when),
      enquiry: id,
      kind: 'email',
      direction,
      automatic: false,
      summary: said[direction][language],
      body: said[direction][language],
      at: iso(when),
      mail,
      author: direction === 'outbound' ? theme.owner : null,
      ...stamps(when),
    })
    const detail = { kind: 'email', at: iso(when), automatic: false }
    log(when, { type: 'interaction', to: direction, detail })
  }

  log(at, { type: 'received', to: 'received', detail: { channel: 'form' } })
  log(at, {
    type: 'routed',
    to: theme.owner,
    version: 'seed',
    detail: { decidedBy: 'text', theme: theme.id, confidence: 0.8 },
  })
  send(at + 500, 'acknowledgement', said.acknowledgement[language])
  let place = { stage: 'received', status: 'ongoing' }
  let ball = 'ours'
  let lastInteractionAt: null | string = null
  let closedAt: null | number = null
  for (const step of steps) {
    if (step.does === 'move') {
      log(step.at, {
        type: 'moved',
        from: `${step.from.stage}/${step.from.status}`,
        to: `${step.to.stage}/${step.to.status}`,
        actor: theme.owner,
        version: pipelineVersion,
        detail: { kind: step.kind, brokenGuards: [] },
      })
      place = step.to
      if (isClosed(step.to.status)) closedAt = step.at
      continue
    }
    lastInteractionAt = iso(step.at)
    ball = step.does === 'reply' ? 'investor' : 'ours'
    if (step.does === 'reply')
      talk(step.at, 'outbound', send(step.at, 'reply', said.outbound[language]))
    else talk(step.at, 'inbound')
  }
  return { ...place, ball, lastInteractionAt, closedAt, events, mails, interactions }
}

const said: Record<'acknowledgement' | 'inbound' | 'outbound', Record<Language, string>> = {
  acknowledgement: {
    en: 'Thank you for writing to Invest Liverpool. A person will answer you.',
    ko: '인베스트 리버풀에 문의해 주셔서 감사합니다. 담당자가 직접 답변을 드리겠습니다.',
  },
  inbound: {
    en: 'Thank you. We would like to hear more about the sites.',
    ko: '감사합니다. 부지에 대해 더 알고 싶습니다.',
  },
  outbound: {
    en: 'Thank you for your enquiry. We have two places in mind and would like to show you both.',
    ko: '문의해 주셔서 감사합니다. 적합한 장소 두 곳을 안내해 드리고자 합니다.',
  },
}
