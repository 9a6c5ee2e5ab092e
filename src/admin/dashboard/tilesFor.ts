import type { Where } from 'payload'

import type { Role } from '@/access/roles'
import { mailViews } from '@/admin/mail/mailViews'
import { endOfDay } from '@/domain/businessTime/endOfDay'

import type { Tile } from './tile'

type Person = { id: string; roles: readonly Role[] }

const ongoing: Where = { status: { equals: 'ongoing' } }
const open: Where = { status: { in: ['ongoing', 'delayed', 'dormant'] } }

const enquiries = (word: Tile['word'], ...either: Where[][]): Tile => ({
  word,
  collection: 'enquiries',
  where: { or: either.map((and) => ({ and })) },
})

const clock = (now: Date): Tile[] => [
  {
    ...enquiries('overdue', [ongoing, { 'due.respondBy': { less_than: now.toISOString() } }]),
    alarming: true,
  },
  enquiries('today', [
    ongoing,
    { 'due.respondBy': { greater_than_equal: now.toISOString() } },
    { 'due.respondBy': { less_than: endOfDay(now).toISOString() } },
  ]),
]

const failing: Tile = {
  word: 'mail',
  collection: 'outgoing-mail',
  where: {
    or: [
      { and: [{ state: { in: ['failed', 'queued'] } }, { attempts: { greater_than: 0 } }] },
      { and: [{ state: { equals: 'held' } }] },
    ],
  },
  alarming: true,
}

const quarantined: Tile = {
  word: 'quarantine',
  collection: 'journal',
  where: { or: [{ and: [{ state: { equals: 'quarantined' } }] }] },
}

const parked: Tile = {
  word: 'parked',
  collection: 'incoming-mail',
  where: mailViews.parked,
}

const unreached: Tile = {
  word: 'mailbox',
  collection: 'mailboxes',
  where: { or: [{ and: [{ lastError: { not_equals: null } }] }] },
  alarming: true,
}

/** The numbers that matter to somebody, by their roles; dates are as of `now`. */
export function tilesFor({ id, roles }: Person, now: Date): Tile[] {
  const is = (...wanted: Role[]) => wanted.some((role) => roles.includes(role))
  const triage = enquiries('triage', [ongoing, { stage: { equals: 'received' } }])
  const queue = enquiries('queue', [ongoing, { owner: { exists: false } }])
  const mine = enquiries(
    'mine',
    [open, { owner: { equals: id } }],
    [open, { projectManager: { equals: id } }],
  )
  const verify = enquiries('verify', [ongoing, { stage: { equals: 'verify-win' } }])
  return [
    ...(is('administrator', 'desk') ? [triage, queue] : []),
    ...(is('administrator', 'desk', 'owner') ? [mine, ...clock(now)] : []),
    ...(is('verifier') ? [verify] : []),
    ...(is('administrator', 'desk', 'owner') ? [failing] : []),
    ...(is('administrator', 'desk') ? [parked, unreached] : []),
    ...(is('administrator') ? [quarantined] : []),
  ]
}
