import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type UpdateJobs = BaseDatabaseAdapter['updateJobs']
type Jobs = NonNullable<Awaited<ReturnType<UpdateJobs>>>
type Claim = Extract<Parameters<UpdateJobs>[0], { where: unknown }>

/**
 * Has each job of Payload's queue taken by one process alone. By itself its adapter of MongoDB finds
 * jobs that wait and then marks those, whoever else has marked them meanwhile: two processes would do
 * the same, and what an editor undid in between would come back.
 */
export const withClaimedJobs = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args)
    const { updateJobs } = database
    database.updateJobs = (args) =>
      isClaim(args) ? claim(database, args) : updateJobs.call(database, args)
    return database
  },
})

const isClaim = (args: Parameters<UpdateJobs>[0]): args is Claim =>
  args.where !== undefined && args.data.processing === true

async function claim(
  database: BaseDatabaseAdapter,
  { data, limit, req, sort, where }: Claim,
): Promise<Jobs> {
  const collection = 'payload-jobs'
  const asked = { collection, limit, pagination: false, req, select: {}, sort, where } as const
  const { docs } = await database.find<{ id: string }>(asked)
  const claimed: Jobs = []
  for (const { id } of docs) {
    // MongoDB does it in one step: it finds the job only if it still waits.
    const waiting = { and: [{ id: { equals: id } }, where] }
    const job = await database.updateOne({ collection, data: { ...data }, req, where: waiting })
    if (job) claimed.push(job as Jobs[number])
  }
  return claimed
}
