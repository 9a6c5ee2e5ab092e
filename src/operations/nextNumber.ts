import { type PayloadRequest, ValidationError } from 'payload'

import { updateIf } from '@/database/updateIf'

/**
 * The next number of a counter, from 1 on, never given twice by however many processes; a
 * transaction that fails later may leave a gap.
 */
export async function nextNumber(req: PayloadRequest, name: string): Promise<number> {
  const value =
    (await increment(req, name)) ?? (await begin(req, name)) ?? (await increment(req, name))
  if (value === undefined) throw new Error(`The counter ${name} cannot be read.`)
  return value
}

/**
 * On MongoDB a number is taken outside of the caller's transaction: two transactions that count at
 * once would conflict, and one of them lose its work. SQLite has one writer, which would wait for
 * itself.
 */
const transactionOf = (req: PayloadRequest) => (req.payload.db.name === 'sqlite' ? req : undefined)

async function increment(req: PayloadRequest, name: string): Promise<number | undefined> {
  const counter = await updateIf({
    payload: req.payload,
    collection: 'counters',
    data: { value: { $inc: 1 } },
    req: transactionOf(req),
    where: { name: { equals: name } },
  })
  return counter?.value
}

/** Starts the counter at 1; undefined when another process has just started it. */
async function begin(req: PayloadRequest, name: string): Promise<number | undefined> {
  try {
    await req.payload.db.create({
      collection: 'counters',
      data: { name, value: 1 },
      req: transactionOf(req),
    })
    return 1
  } catch (error) {
    if (error instanceof ValidationError) return undefined
    throw error
  }
}
