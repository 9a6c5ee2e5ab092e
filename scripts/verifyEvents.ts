// First, because of a top-level await cycle in lexical that ends Node 20 silently.
await import('lexical')

const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { systemRequest } = await import('@/operations/systemRequest')
const { verifyHistories } = await import('@/operations/events/verifyHistories')

const payload = await getPayload({ config })
const { checked, faults } = await verifyHistories(await systemRequest(payload))
for (const { reference, at, why } of faults) console.log(`${reference}: event ${at + 1} ${why}`)
console.log(`${checked} histories checked, ${faults.length} with a fault`)
await payload.destroy()
process.exit(faults.length > 0 ? 1 : 0)

// Makes this file a module of its own, as top-level await requires.
export {}
