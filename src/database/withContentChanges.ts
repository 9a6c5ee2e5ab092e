import {
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import { ContentChanges } from './contentChanges'
import type { WithContentChanges } from './contentChangesOf'
import { contentSources } from './contentSources'

// Of versions nothing is public; `upsert` is `updateOne` by another name.
const WRITES = [
  'create',
  'createGlobal',
  'deleteMany',
  'deleteOne',
  'updateGlobal',
  'updateMany',
  'updateOne',
] as const

type Args = { collection?: string; slug?: string; req?: PayloadRequest }
type Write = (args: Args) => Promise<unknown>

type Notice = {
  database: BaseDatabaseAdapter
  changes: ContentChanges
  /** What each open transaction has changed. */
  open: Map<string, Set<string>>
}

/**
 * Notices every write, by whatever road it comes, that can change what anonymous people read. This
 * process knows of it before the writer hears that it is done; for the others a note is stored in
 * the same transaction, so that there is never the one without the other. Notes are rows of their
 * own and not a counter, because two transactions that touch one document would be in conflict.
 */
export function withContentChanges<T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T & WithContentChanges> {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      const changes = new ContentChanges(contentSources(args.payload.config))
      const notice: Notice = { database, changes, open: new Map() }
      followTransactions(notice)
      followWrites(notice)
      return Object.assign(database, { contentChanges: changes })
    },
  }
}

function followTransactions(notice: Notice): void {
  const { changes, database, open } = notice
  const { beginTransaction, commitTransaction, rollbackTransaction } = database

  database.beginTransaction = async (options) => {
    const id = await beginTransaction.call(database, options)
    if (id !== null && id !== undefined) open.set(String(id), new Set())
    return id
  }
  database.commitTransaction = async (id) => {
    const transactionID = String(await id)
    const changed = open.get(transactionID) ?? new Set()
    open.delete(transactionID)
    try {
      await leaveNote(notice, changed, transactionID)
      await commitTransaction.call(database, id)
    } finally {
      // After an error too: what became of the transaction is then uncertain.
      changes.add(changed)
    }
  }
  database.rollbackTransaction = async (id) => {
    open.delete(String(await id))
    await rollbackTransaction.call(database, id)
  }
}

function followWrites(notice: Notice): void {
  const writes = notice.database as unknown as Record<(typeof WRITES)[number], Write>
  for (const name of WRITES) {
    const write = writes[name]
    writes[name] = async function (this: unknown, args) {
      const changed = args.collection ?? `globals/${args.slug}`
      if (!notice.changes.concern(changed)) return write.call(this, args)
      const transaction = notice.open.get(String(await args.req?.transactionID))
      if (!transaction) return writeAlone(notice, changed, args, write)
      transaction.add(changed)
      return write.call(this, args)
    }
  }
}

/** A write that belongs to no transaction gets one, for itself and its note. */
async function writeAlone(
  notice: Notice,
  changed: string,
  args: Args,
  write: Write,
): Promise<unknown> {
  const { database, open } = notice
  const id = (await database.beginTransaction())!
  open.get(String(id))?.add(changed)
  try {
    const result = await write.call(database, within(id, args))
    await database.commitTransaction(id)
    return result
  } catch (error) {
    await database.rollbackTransaction(id)
    throw error
  }
}

function within(transactionID: number | string, args: Args): Args {
  const req = args.req ? isolateObjectProperty(args.req, 'transactionID') : ({} as PayloadRequest)
  req.transactionID = transactionID
  return { ...args, req }
}

async function leaveNote(
  { changes, database }: Notice,
  changed: ReadonlySet<string>,
  transactionID?: string,
): Promise<void> {
  if (changed.size === 0) return
  await database.create({
    collection: 'content-changes',
    data: { process: changes.process, names: [...changed] },
    req: { transactionID } as PayloadRequest,
  })
}
