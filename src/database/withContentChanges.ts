import {
  type BaseDatabaseAdapter,
  type DatabaseAdapterObj,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'

import { ContentChanges, type WithContentChanges } from './contentChanges'
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
      const changes = new ContentChanges(contentSources(args.payload.config))
      return Object.assign(notice(adapter.init(args), changes), { contentChanges: changes })
    },
  }
}

function notice<T extends BaseDatabaseAdapter>(database: T, changes: ContentChanges): T {
  const { beginTransaction, commitTransaction, rollbackTransaction } = database
  /** What each open transaction has changed. */
  const open = new Map<string, Set<string>>()

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
      await note(changed, transactionID)
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

  const note = async (changed: ReadonlySet<string>, transactionID?: string) => {
    if (changed.size === 0) return
    const data = { process: changes.process, names: [...changed] }
    await database.create({
      collection: 'content-changes',
      data,
      req: { transactionID } as PayloadRequest,
    })
  }

  const writes = database as unknown as Record<(typeof WRITES)[number], Write>
  for (const name of WRITES) {
    const write = writes[name]
    writes[name] = async function (this: unknown, args) {
      const changed = args.collection ?? `globals/${args.slug}`
      if (!changes.concern(changed)) return write.call(this, args)
      const transaction = open.get(String(await args.req?.transactionID))
      if (!transaction) return alone(changed, (id) => write.call(this, within(id, args)))
      transaction.add(changed)
      return write.call(this, args)
    }
  }

  /** A write that belongs to no transaction gets one, for itself and its note. */
  async function alone<R>(changed: string, write: (id: null | string) => Promise<R>): Promise<R> {
    // Not the function of above: where MongoDB has no transactions, Payload puts another in its place.
    const id = (await database.beginTransaction()) as null | string
    if (id === null) return withoutTransaction(changed, () => write(null))
    open.get(id)?.add(changed)
    try {
      const result = await write(id)
      await database.commitTransaction(id)
      return result
    } catch (error) {
      await database.rollbackTransaction(id)
      throw error
    }
  }

  async function withoutTransaction<R>(changed: string, write: () => Promise<R>): Promise<R> {
    const names = new Set([changed])
    try {
      const result = await write()
      await note(names)
      return result
    } finally {
      changes.add(names)
    }
  }

  return database
}

function within(transactionID: null | string, args: Args): Args {
  if (transactionID === null) return args
  const req = args.req ? isolateObjectProperty(args.req, 'transactionID') : ({} as PayloadRequest)
  req.transactionID = transactionID
  return { ...args, req }
}
