import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { alert, type AlertFacts } from '@/mail/outbound/templates/alert'
import { alerts } from '@/mail/outbound/templates/alerts'
import { findMailReaders, type MailReader } from '@/operations/outgoingMail/findMailReaders'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Clock, Enquiry } from '@/payload-types'

import { inTransaction } from '../inTransaction'
import type { StoredAlert } from './clockStore'

/** How many clocks are told of in one transaction. */
const BATCH = 500

const shown = {
  alerted: true,
  breachedAt: true,
  dueAt: true,
  enquiry: true,
  name: true,
  untoldFrom: true,
} as const
type Row = Pick<Clock, 'id' | keyof typeof shown>

type Untold = { enquiry: string; facts: AlertFacts; readers: string[] }

/**
 * Tells everybody, in one mail each, of the alerts that nobody was told of yet: of several processes,
 * one does, once. Answers of how many clocks.
 */
export const tellAlerts = (req: PayloadRequest): Promise<number> =>
  inTransaction(req, async () => {
    const rows = await findUntold(req)
    if (rows.length === 0) return 0
    await claim(req, rows)
    const untold = rows.flatMap(untoldOf)
    const ids = [...new Set(untold.flatMap(({ readers }) => readers))]
    for (const reader of await findMailReaders(req, { id: { in: ids } })) {
      await tell(
        req,
        reader,
        untold.filter(({ readers }) => readers.includes(reader.id)),
      )
    }
    return rows.length
  })

/** What is most urgent comes first. */
async function findUntold(req: PayloadRequest): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection: 'clocks',
    depth: 1,
    limit: BATCH,
    // The product writes to its staff, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    populate: { enquiries: { reference: true } },
    req,
    select: shown,
    showHiddenFields: true,
    sort: 'dueAt',
    where: { untoldFrom: { not_equals: null } },
  })
  return docs
}

/** Two processes that are at it conflict here, and one of them finds them told. */
const claim = (req: PayloadRequest, rows: Row[]) =>
  req.payload.db.updateMany({
    collection: 'clocks',
    data: { untoldFrom: null },
    req,
    returning: false,
    where: { id: { in: rows.map(({ id }) => id) } },
  })

/** Nothing of an enquiry that is in the trash. */
function untoldOf(row: Row): Untold[] {
  const { alerted, breachedAt, dueAt, enquiry, name, untoldFrom } = row
  const { deletedAt, id, reference } = (enquiry ?? {}) as Partial<Enquiry>
  if (!id || !reference || deletedAt) return []
  const untold = (alerted as StoredAlert[]).slice(untoldFrom!)
  const facts = {
    reference,
    clock: name,
    dueAt: new Date(breachedAt ?? dueAt ?? untold[0]!.at),
    isLate: Boolean(breachedAt),
    link: `${env.SERVER_URL}/admin/collections/enquiries/${id}`,
  }
  return [{ enquiry: id, facts, readers: untold.flatMap(({ readers }) => readers) }]
}

/** Of one clock with its enquiry; of several with none, so that it is part of no history. */
async function tell(req: PayloadRequest, { email, language }: MailReader, untold: Untold[]) {
  const [first, ...others] = untold
  if (!first) return
  const reader = language ?? 'en'
  const told = { req, kind: 'alert', to: email, language: reader } as const
  if (others.length === 0) {
    await queueMail({ ...told, enquiry: first.enquiry, content: alert(reader, first.facts) })
  } else {
    const facts = untold.map((each) => each.facts)
    await queueMail({ ...told, content: alerts(reader, facts, `${env.SERVER_URL}/admin`) })
  }
}
