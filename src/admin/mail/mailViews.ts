import type { Where } from 'payload'

import { verdictWords } from '@/i18n/deskWords'

/** As a list view writes it, so that its filters show what it asks. */
const all = (...and: Where[]): Where => ({ or: [{ and }] })

const waiting: Where = { putAwayAt: { exists: false } }
const parkedStates: Where = { state: { in: ['parked', 'unreadable'] } }

export type MailKind = keyof typeof verdictWords | 'unreadable'

/** What parked mail can be, but our own: there is nothing to decide about that. */
const kinds = [
  ...(Object.keys(verdictWords) as MailKind[]).filter((verdict) => verdict !== 'own-mail'),
  'unreadable',
] satisfies MailKind[]

const parkedAs = (kind: MailKind): Where =>
  kind === 'unreadable'
    ? all({ state: { equals: 'unreadable' } }, waiting)
    : all({ state: { equals: 'parked' } }, { verdict: { equals: kind } }, waiting)

/** The lists of incoming mail that staff work through. */
export const mailViews = {
  parked: all(parkedStates, { verdict: { not_equals: 'own-mail' } }, waiting),
  // No other mail is put away, and an index begins with the state.
  putAway: all(parkedStates, { putAwayAt: { exists: true } }),
  ofKind: kinds.map((kind) => ({ kind, where: parkedAs(kind) })),
}
