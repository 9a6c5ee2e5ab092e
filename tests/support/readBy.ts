import type { Payload } from 'payload'

type Command = Record<string, unknown>
type Client = {
  on: (event: 'commandStarted', listen: (heard: { command: Command }) => void) => void
}
type Connection = {
  getClient: () => Client
  db: { command: (command: Command) => Promise<Record<string, unknown>> }
}

const ASKING = ['find', 'aggregate', 'count', 'distinct']

/** How much MongoDB reads to answer one command, and by which fields the command joins. */
export type Reading = { command: string; of: string; read: number; joinsBy: string[] }

/**
 * Listens to what the product asks MongoDB, and has it explained with what it really reads; the
 * address must say `monitorCommands=true`. What is joined to each record is not run again, as that
 * is told by the field that it is joined by.
 */
export function readBy({ db }: Payload) {
  const { connection } = db as unknown as { connection: Connection }
  let heard: Command[] | null = null
  connection.getClient().on('commandStarted', ({ command }) => {
    if (ASKING.some((name) => name in command)) heard?.push(command)
  })
  return async (work: () => Promise<unknown>): Promise<Reading[]> => {
    heard = []
    await work()
    const commands = heard
    heard = null
    const readings: Reading[] = []
    for (const command of commands) readings.push(await explained(connection.db, command))
    return readings
  }
}

async function explained(native: Connection['db'], command: Command): Promise<Reading> {
  const name = ASKING.find((each) => each in command)!
  const of = String(command[name])
  const joins = joinsOf(command)
  const asked = { [name]: of, ...withoutJoins(command) }
  for (const key of ['lsid', '$db', 'txnNumber', '$clusterTime', 'autocommit', 'startTransaction'])
    delete (asked as Command)[key]
  const told = await native.command({ explain: asked, verbosity: 'executionStats' })
  const read = Math.max(sum(told, 'totalDocsExamined'), sum(told, 'totalKeysExamined'), rows(told))
  return { command: JSON.stringify(asked).slice(0, 1000), of, read, joinsBy: joins }
}

type Stage = Record<string, { from?: string; foreignField?: string }>

const isJoin = (stage: Stage) => '$lookup' in stage

const joinsOf = ({ pipeline = [] }: Command): string[] =>
  (pipeline as Stage[])
    .filter(isJoin)
    .map(({ $lookup }) => `${$lookup!.from}.${$lookup!.foreignField}`)

function withoutJoins(command: Command): Command {
  if (!Array.isArray(command.pipeline)) return command
  const pipeline = command.pipeline as Stage[]
  const first = pipeline.findIndex(isJoin)
  return { ...command, pipeline: first === -1 ? pipeline : pipeline.slice(0, first) }
}

const each = (told: unknown): Command[] =>
  typeof told !== 'object' || told === null
    ? []
    : [told as Command, ...Object.values(told).flatMap(each)]

const sum = (told: unknown, name: string): number =>
  each(told).reduce((total, part) => total + (Number(part[name]) || 0), 0)

/** Of a server that plans as PostgreSQL does: the rows of its scans, those too that were thrown away. */
const rows = (told: unknown): number =>
  each(told)
    .filter((part) => /Scan/.test(String(part['Node Type'])) && !part['Custom Plan Provider'])
    .map(
      (part) =>
        (Number(part['Actual Rows']) +
          (Number(part['Rows Removed by Filter']) || 0) +
          (Number(part['Rows Removed by Index Recheck']) || 0)) *
        Number(part['Actual Loops']),
    )
    .reduce((most, count) => Math.max(most, count), 0)
