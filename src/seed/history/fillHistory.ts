import type { Payload, PayloadRequest } from 'payload'

import { idsOf } from '@/operations/idsOf'
import { systemRequest } from '@/operations/systemRequest'

import { fillMail } from './fillMail'
import { type History, historySlugs, type Plan, type Row } from './history'
import { historyOf } from './historyOf'
import { mongoRows } from './mongoRows'
import { receivedAt } from './receivedAt'
import { sqliteRows } from './sqliteRows'

type Filling = {
  payload: Payload
  /** How many enquiries. */
  size: number
  start: Date
  until: Date
  onProgress?: (progress: { enquiries: number; rows: number; seconds: number }) => void
}

const BATCH = 1000

/**
 * Fills a database with the history of `size` enquiries, evenly spread over a time; each with its
 * contact, company, mails, talks, clocks, and a chain of events that can be verified, and for some of
 * them mail that came in and a file. The same call makes the same histories. Refuses a database that has enquiries.
 */
export async function fillHistory({
  payload,
  size,
  start,
  until,
  onProgress,
}: Filling): Promise<void> {
  const req = await systemRequest(payload)
  if (await payload.db.findOne({ collection: 'enquiries', req, where: {} }))
    throw new Error('The database has enquiries already; give a new one to fill.')
  const themes = await themesOf(req)
  const writer = payload.db.name === 'sqlite' ? sqliteRows(payload) : await mongoRows(payload)
  const plan: Plan = {
    size,
    start: start.getTime(),
    until: until.getTime(),
    themes,
    newId: writer.newId,
  }
  const numbers = new Map<number, number>()
  const began = performance.now()
  let rows = 0
  for (let first = 0; first < size; first += BATCH) {
    const batch = emptyBatch()
    for (let n = first; n < Math.min(first + BATCH, size); n++) {
      const year = new Date(receivedAt(plan, n)).getUTCFullYear()
      const number = (numbers.get(year) ?? 0) + 1
      numbers.set(year, number)
      const history = historyOf(plan, n, number)
      for (const slug of historySlugs) batch[slug].push(...history[slug])
      batch.found.push(...history.found)
    }
    await writer.write(batch)
    rows += historySlugs.reduce((sum, slug) => sum + batch[slug].length, 0)
    const seconds = (performance.now() - began) / 1000
    onProgress?.({ enquiries: Math.min(first + BATCH, size), rows, seconds })
  }
  await writer.finish()
  await fillMail(req)
  await continueCounters(req, numbers)
}

const emptyBatch = (): History => ({
  ...(Object.fromEntries(historySlugs.map((slug) => [slug, [] as Row[]])) as History),
  found: [],
})

async function themesOf(req: PayloadRequest): Promise<Plan['themes']> {
  const { docs } = await req.payload.find({
    collection: 'themes',
    depth: 0,
    // The product's own work, with nobody signed in.
    overrideAccess: true,
    pagination: false,
    req,
    select: { owners: true },
    sort: 'slug',
  })
  const themes = docs.flatMap(({ id, owners }) => {
    const [owner] = idsOf(owners)
    return owner ? [{ id, owner }] : []
  })
  if (themes.length === 0) throw new Error('No theme has an owner: load the prospectus first.')
  return themes
}

/** The product gives its next references after those that were given here. */
async function continueCounters(req: PayloadRequest, numbers: Map<number, number>): Promise<void> {
  for (const [year, value] of numbers) {
    const name = `enquiries-${year}`
    await req.payload.db.deleteMany({
      collection: 'counters',
      req,
      where: { name: { equals: name } },
    })
    await req.payload.db.create({ collection: 'counters', data: { name, value }, req })
  }
}
