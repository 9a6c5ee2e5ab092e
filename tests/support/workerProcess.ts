// The product in a process of its own, without server: does the work it is told, as often as told.
await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { handOver } = await import('@/jobs/handOver')
const { sweepServiceLevels } = await import('@/operations/serviceLevel/sweepServiceLevels')

const payload = await getPayload({ config })

/** Writes in a transaction that goes on for a while after this has been answered. */
async function beginWriting(): Promise<number> {
  const transactionID = (await payload.db.beginTransaction())!
  const data = { name: `held-${transactionID}`, value: 1 }
  await payload.db.create({ collection: 'counters', data, req: { transactionID } })
  setTimeout(() => void payload.db.commitTransaction(transactionID), 300)
  return 1
}

async function renameTargets(label: string): Promise<number> {
  const data = { label, _status: 'published' as const }
  const { docs } = await payload.update({ collection: 'targets', where: {}, data })
  return docs.length
}

const works = {
  beginWriting,
  handOver: () => handOver.round(payload),
  renameTargets,
  sweep: (now: string) => sweepServiceLevels(payload, new Date(now)),
}

/** What to do, how often one after the other, and as of when (or with which word). */
export type Order = { work: keyof typeof works; times: number; now: string }

process.on('message', async ({ work, times, now }: Order) => {
  try {
    let done = 0
    for (let round = 0; round < times; round++) done += await works[work](now)
    process.send!({ done })
  } catch (error) {
    process.send!({ error: String(error) })
  }
})
process.on('disconnect', () => process.exit())
process.send!({ done: 0 })
