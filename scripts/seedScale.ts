// Fills the database of DATABASE_URL with the history of very many enquiries, to see how the product
// does with it: npm run seed:scale -- --enquiries 1000000 [--per-month 5000]
// Refuses a database that has enquiries.
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { enquiries: { type: 'string' }, 'per-month': { type: 'string', default: '5000' } },
})
const [size, perMonth] = [Number(values.enquiries), Number(values['per-month'])]
if (!(Number.isInteger(size) && size > 0 && perMonth > 0)) {
  console.error('Usage: npm run seed:scale -- --enquiries 1000000 [--per-month 5000]')
  process.exit(2)
}

// A new database gets its tables by the migrations, as at the start of the server.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })

// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { fillHistory } = await import('@/seed/history/fillHistory')
const { loadProspectus } = await import('@/seed/loadProspectus')

const MONTH_MS = 30.4 * 24 * 3_600_000

const payload = await getPayload({ config })
await loadProspectus(payload)
const until = new Date()
let told = 0
try {
  await fillHistory({
    payload,
    size,
    start: new Date(until.getTime() - (size / perMonth) * MONTH_MS),
    until,
    onProgress: ({ enquiries, rows, seconds }) => {
      if (seconds < told + 5 && enquiries < size) return
      told = seconds
      console.log(
        `${enquiries} of ${size} enquiries, ${rows} rows, ${Math.round(rows / seconds)} rows a second`,
      )
      // They are made last, and take long where there is much.
      if (enquiries === size) console.log('Making the indexes …')
    },
  })
  console.log(`${size} enquiries in the database (${payload.db.name})`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
