// Fills the database of DATABASE_URL for bench/year.ts, unless it is filled: in a process of its own,
// so that the memory that this takes is not counted there.
import { password, people } from './people'

await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { fillHistory } = await import('@/seed/history/fillHistory')
const { loadProspectus } = await import('@/seed/loadProspectus')

const payload = await getPayload({ config })
const { totalDocs } = await payload.count({ collection: 'users' })
if (totalDocs === 0) {
  await loadProspectus(payload)
  const ids: string[] = []
  for (const person of people) {
    const { id } = await payload.create({ collection: 'users', data: { ...person, password } })
    ids.push(id)
  }
  const { docs } = await payload.find({ collection: 'themes', depth: 0, pagination: false })
  for (const { id } of docs.slice(0, 3)) {
    const data = { owners: [ids[1]!] }
    await payload.update({ collection: 'themes', id, data })
  }
  const [start, until] = [new Date('2025-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00Z')]
  await fillHistory({ payload, size: Number(process.argv[2]), start, until })
}
await payload.destroy()
process.exit()
