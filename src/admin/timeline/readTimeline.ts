import { idOf } from '@/operations/idOf'
import type {
  Contact,
  Enquiry,
  EnquiryEvent,
  IncomingMail,
  Interaction,
  OutgoingMail,
  User,
} from '@/payload-types'

import type { TimelineRecords } from './timelineEntry'

type Source = { api: string; enquiry: string; signal: AbortSignal }

const isPresent = (id: null | string): id is string => id !== null

/** Reads what the reader may see of a collection; what they may not see is simply not there. */
async function read<T>({ api, signal }: Source, query: string): Promise<T[]> {
  const response = await fetch(`${api}/${query}&limit=500`, { credentials: 'include', signal })
  if (response.status === 403) return []
  if (!response.ok) throw new Error(String(response.status))
  return ((await response.json()) as { docs: T[] }).docs
}

const about = (collection: string, { enquiry }: Source) =>
  `${collection}?depth=0&where[enquiry][equals]=${encodeURIComponent(enquiry)}`

async function readNames(source: Source, events: EnquiryEvent[], interactions: Interaction[]) {
  const mentioned = [
    ...events.map(({ actor }) => idOf(actor)),
    ...interactions.map(({ author }) => idOf(author)),
    ...events
      .filter(({ type }) => type === 'assigned' || type === 'routed')
      .flatMap(({ from, to }) => [idOf(from), idOf(to)]),
  ]
  const ids = [...new Set(mentioned.filter(isPresent))]
  if (ids.length === 0) return new Map<string, string>()
  const users = await read<User>(
    source,
    `users?depth=0&select[name]=true&where[id][in]=${ids.map(encodeURIComponent).join(',')}`,
  )
  return new Map(users.map(({ id, name }) => [id, name]))
}

const OF_MAIL = '&select[authentication]=true&select[interaction]=true'

async function readContact(source: Source): Promise<TimelineRecords['contact']> {
  const id = `where[id][equals]=${encodeURIComponent(source.enquiry)}`
  const parts = 'select[contact]=true&populate[contacts][name]=true&populate[contacts][email]=true'
  const [enquiry] = await read<Enquiry>(source, `enquiries?depth=1&${id}&${parts}`)
  const contact = enquiry?.contact
  return typeof contact === 'object' ? (contact as Contact | null) : null
}

/** Everything on record about an enquiry. */
export async function readTimeline(source: Source): Promise<TimelineRecords> {
  const [events, interactions, mails, received, contact] = await Promise.all([
    read<EnquiryEvent>(source, about('enquiry-events', source)),
    read<Interaction>(source, about('interactions', source)),
    read<OutgoingMail>(source, `${about('outgoing-mail', source)}&select[text]=false`),
    read<IncomingMail>(source, `${about('incoming-mail', source)}${OF_MAIL}`),
    readContact(source),
  ])
  const names = await readNames(source, events, interactions)
  return { events, interactions, mails, received, contact, names }
}
