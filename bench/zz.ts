// prints SQL + plan of requests
Object.assign(process.env, { NODE_ENV: 'production', DATA_DIR: '/tmp/growth/s/10000', DATABASE_URL: process.env.DBU ?? 'file:/tmp/growth/s/10000/scale.db', LOG_LEVEL: 'error', PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone', SERVER_URL: 'http://localhost:3000' })
await import('lexical')
const { getPayload, handleEndpoints } = await import('payload')
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const client = (payload.db as any).client
const orig = client.execute.bind(client)
let log: any[] | null = null
client.execute = async (s: any) => { const t = performance.now(); const r = await orig(s); log?.push([s, performance.now() - t]); return r }
const { docs: owners } = await payload.find({ collection: 'users', limit: 1, sort: 'email', where: { roles: { equals: 'owner' } } })
const { docs: desks } = await payload.find({ collection: 'users', limit: 1, where: { email: { equals: 'scale-desk@example.org' } } })
const tok = async (email: string) => { const r = await handleEndpoints({ config: payload.config, request: new Request('http://localhost:3000/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password: 'correct horse battery staple' }) }) }); return ((await r.json()) as any).token }
const T: any = { desk: await tok(desks[0]!.email), owner: await tok(owners[0]!.email) }
for (const spec of process.argv.slice(2)) {
  const [who, route] = [spec.slice(0, spec.indexOf(' ')), spec.slice(spec.indexOf(' ') + 1).replace('ME', owners[0]!.id)]
  let total = 0
  for (let i = 0; i < 3; i++) {
    log = []
    const t = performance.now()
    const r = await handleEndpoints({ config: payload.config, request: new Request(`http://localhost:3000/api/${route}`, { headers: { Authorization: `JWT ${T[who]}` } }) })
    const text = await r.text(); total = performance.now() - t
    if (i === 2) { const j = JSON.parse(text); console.log('#####', spec, r.status, total.toFixed(0) + ' ms', 'totalDocs', j.totalDocs, 'docs', j.docs?.length, j.errors ? text.slice(0, 300) : '') }
  }
  const l = log!; log = null
  for (const [s, ms] of l) {
    const sqlText = typeof s === 'string' ? s : s.sql
    if (/"users_sessions"|payload_locked|"users" "users"/.test(sqlText.slice(0, 3000)) && !process.env.ALL) continue
    const plan = await orig({ sql: 'EXPLAIN QUERY PLAN ' + sqlText, args: s.args ?? [] })
    console.log(`--- ${ms.toFixed(1)} ms`, sqlText.length > 420 ? sqlText.slice(0, 60) + ' … ' + sqlText.slice(-330) : sqlText)
    for (const r of plan.rows) { const d = String(r.detail); if (/SCAN|TEMP|INDEX/.test(d) && !/SCAN json|CONSTANT|subquery/.test(d) && (process.env.ALL || !/_rels|_texts|_id_idx|autoindex|_parent|_order/.test(d))) console.log('      ', d) }
  }
}
await payload.destroy(); process.exit()
