import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { tilesFor } from '@/admin/dashboard/tilesFor'
import { whereQuery } from '@/admin/dashboard/whereQuery'
import { mailViews } from '@/admin/mail/mailViews'
import { deskCollections } from '@/collections/desk/deskCollections'
import { enquiries } from '@/collections/desk/enquiries'
import { deskSlugs } from '@/collections/slugs'
import { openConnection, type SqliteConnection } from '@/database/sqliteConnection'
import { sqlitePath } from '@/database/sqlitePath'
import { openStatuses } from '@/domain/pipeline/openStatuses'
import { stages } from '@/domain/pipeline/stages'
import type { Job } from '@/jobs/job'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { drain } from '../support/drain'
import { signIn } from '../support/signIn'
import { submission } from '../support/submission'

// MongoDB plans by trial: what it really reads is asked by mongoPlans.spec.ts.
const onSqlite = process.env.MONGODB_TEST_URL ? describe.skip : describe

type Client = SQLiteAdapter['client']
type InStatement = Parameters<Client['execute']>[0]
/** A connection of the product, one in a transaction or the other. */
type Connected = { $client: Client }
type Drizzled = { drizzle: Connected; sessions: Record<string, { db: Connected }> }
type Asked = { sql: string; args: unknown[] }

const growing = new Set(
  deskSlugs
    // A handful each, set up by staff or by the product.
    .filter((slug) => !/routing|templates|mailboxes|counters/.test(slug))
    .flatMap((slug) => {
      const table = slug.replaceAll('-', '_')
      return [table, `${table}_rels`, `${table}_texts`]
    }),
)
/** Where Payload joins a table it calls it by a number. */
const isGrowing = (name: string) => growing.has(name) || /^[0-9a-f]{8}_/.test(name)

let payload: Payload
let stop: () => Promise<void>
/** Of its own: SQLite ends no read on a connection on which something was explained. */
let explaining: SqliteConnection
let listening: Asked[] | null = null
const tokens: Record<string, { id: string; token: string }> = {}
let enquiry: string
let theirs: string

function hear(statement: InStatement): void {
  const { sql, args = [] } =
    typeof statement === 'string' ? { sql: statement, args: [] } : statement
  if (/^\s*(select|update|delete)/i.test(sql)) listening?.push({ sql, args: args as unknown[] })
}

const connected = () => (payload.db as unknown as Drizzled).drizzle

/** A mail and a file that words find too, which the history has none of. */
async function indexOthers(): Promise<void> {
  const { writeSearchEntries } = await import('@/database/searchIndex/writeSearchEntries')
  const { inTransaction } = await import('@/operations/inTransaction')
  const { systemRequest } = await import('@/operations/systemRequest')
  const req = await systemRequest(payload)
  const entry = { record: 'other', at: new Date().toISOString(), terms: ['hydrogen'] }
  const entries = ['incoming-mail', 'attachments'].map((collection) => ({ ...entry, collection }))
  await inTransaction(req, () => writeSearchEntries(req, entries))
}

/** Listens to what the two connections of the product are asked. */
async function listen({ db }: Payload): Promise<void> {
  explaining = openConnection(sqlitePath(process.env.DATABASE_URL!))
  const { drizzle, sessions } = db as unknown as Drizzled
  const transaction = (await db.beginTransaction())!
  for (const client of [drizzle.$client, sessions[transaction]!.db.$client]) {
    const execute = client.execute.bind(client)
    client.execute = (statement: InStatement) => {
      hear(statement)
      return execute(statement)
    }
  }
  await db.rollbackTransaction(transaction)
}

/** What SQLite would read far too much for, of all that some work asks it. */
async function faultsOf(work: () => Promise<unknown>): Promise<string[]> {
  const plans = (await askedBy(work)).filter(isAsking).map(faultOf)
  return [...new Set(plans.flat())]
}

/** What SQLite would go through, in whatever order, of all that some work asks it. */
async function scansOf(work: () => Promise<unknown>): Promise<string[]> {
  const scans = (await askedBy(work)).filter(isAsking).flatMap((asked) =>
    stepsOf(asked)
      .filter(({ detail }) => isGrowing(WHOLE.exec(detail)?.[1] ?? ''))
      .map(({ detail }) => told(detail, asked)),
  )
  return [...new Set(scans)]
}

/** All of a table, or all of it that is not in the trash. */
const WHOLE = /^(?:SCAN|SEARCH(?=.*\(deleted_at=\?\)$)) (\S+)/

/** What nothing can fulfil ends before it begins, whatever the plan. */
const isAsking = ({ sql }: Asked) => !/ where \(*false( and |\)* limit )/.test(sql)

async function askedBy(work: () => Promise<unknown>): Promise<Asked[]> {
  const asked: Asked[] = []
  listening = asked
  await work()
  listening = null
  expect(asked.length).toBeGreaterThan(0)
  return asked
}

function stepsOf({ sql, args }: Asked) {
  const { rows } = explaining.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args as never })
  return rows.map(({ parent, detail }) => ({ parent: Number(parent), detail: String(detail) }))
}

function faultOf(asked: Asked): string[] {
  const { sql } = asked
  const steps = stepsOf(asked)
  const isLimited = /limit \?/.test(sql)
  const scans = steps.filter(({ detail }) => {
    const [, table = '', index] = /^SCAN (\S+)( USING .*)?$/.exec(detail) ?? []
    return isGrowing(table) && !(isLimited && (index || isRestricted(sql) || isUnfiltered(sql)))
  })
  const sorts = steps.filter(isSort)
  const readsAll = steps.some(
    ({ parent, detail }) => parent === 0 && /^SEARCH .*\(deleted_at=\?\)$|^SCAN/.test(detail),
  )
  const faults = [
    ...scans,
    ...(readsAll && /from "(enq|con|com|int|clo|out|inc|jou|att)/.test(sql) ? sorts : []),
  ]
  return faults.map(({ detail }) => told(detail, asked))
}

/** Of all that is found, or of all that is equal by the first that it is sorted by. */
const isSort = ({ parent, detail }: ReturnType<typeof stepsOf>[number]) =>
  parent === 0 && /^USE TEMP B-TREE FOR .*ORDER BY$/.test(detail)

const told = (detail: string, { sql }: Asked) =>
  `${detail} in: ${sql.replace(/\?(, \?)+/g, '?, …').slice(0, 2000)}`

/** Some of all records, whichever. */
const isUnfiltered = (sql: string) => /where "\w+"."deleted_at" is null limit \?$/.test(sql)

/** A question of somebody who has much, which stops when enough of it was met. */
const isRestricted = (sql: string) =>
  sql.includes('"project_manager_id" = ?') ||
  /"themes_id" in .* or "\w+"."created_at" is null/.test(sql)

/** What Payload asks of a collection for words in the box of its list, and in a picker of its records. */
function searchesFor(slug: (typeof deskSlugs)[number], words: string): Where[] {
  const collectionConfig = payload.collections[slug].config
  const box = mergeListSearchAndWhere({ collectionConfig, search: words })
  const title = picked[slug]
  return title ? [box, { and: [{ [title]: { like: words } }] }] : [box]
}

/** Of what people point to, what its picker asks for. */
const picked: Partial<Record<(typeof deskSlugs)[number], string>> = {
  attachments: 'name',
  companies: 'name',
  contacts: 'name',
  enquiries: 'title',
}

const get = (who: string, route: string) => async () => {
  const answer = await api(route, { token: tokens[who]!.token })
  expect([200, 403]).toContain(answer.status)
}

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  if (process.env.MONGODB_TEST_URL) return
  const { loadProspectus } = await import('@/seed/loadProspectus')
  const { fillHistory } = await import('@/seed/history/fillHistory')
  await loadProspectus(payload)
  const until = new Date()
  const start = new Date(until.getTime() - 60 * 24 * 3_600_000)
  await fillHistory({ payload, size: 3000, start, until })
  tokens.desk = await signIn(payload, 'desk', 'administrator')
  tokens.verifier = await signIn(payload, 'verifier')
  tokens['owner of few'] = await signIn(payload, 'owner')
  tokens['owner of many'] = await signIn(payload, 'owner')
  const { docs: themes } = await payload.find({ collection: 'themes', depth: 0, limit: 4 })
  for (const { id, owners = [] } of themes) {
    const data = { owners: [...(owners as string[]), tokens['owner of many'].id] }
    await payload.update({ collection: 'themes', id, data })
  }
  const { docs } = await payload.find({ collection: 'enquiries', depth: 0, limit: 1 })
  enquiry = docs[0]!.id
  const few = { owner: tokens['owner of few'].id }
  theirs = (await payload.update({ collection: 'enquiries', id: enquiry, data: few })).id
  await indexOthers()
  await listen(payload)
}, 120_000)
afterAll(async () => {
  explaining?.close()
  await stop()
})

onSqlite('SQLite, asked by the desk', () => {
  const roles = ['desk', 'verifier', 'owner of few', 'owner of many']

  describe.each(roles)('for the %s', (who) => {
    const lists = deskSlugs.filter((slug) => slug !== 'counters')
    it.each(lists)('should read no more of %s than a list shows', async (slug) => {
      expect(await faultsOf(get(who, `/${slug}?limit=25&depth=0`))).toEqual([])
    })

    const searched = lists.filter((slug) => isGrowing(slug.replaceAll('-', '_')))
    it.each(searched)('should go through nothing where %s are searched', async (slug) => {
      for (const words of ['hydrogen', 'hydr', '수소', 'OFD-2026-000001', 'jane@example.org'])
        for (const where of searchesFor(slug, words)) {
          const query = whereQuery(where)
          expect(await scansOf(get(who, `/${slug}?limit=25&depth=0&${query}`))).toEqual([])
          expect(await scansOf(get(who, `/${slug}/count?${query}`))).toEqual([])
        }
    })

    it.each(searched)('should have the order of each column of %s', async (slug) => {
      const { admin } = deskCollections.find((each) => each.slug === slug)!
      for (const column of ['id', 'createdAt', ...(admin?.defaultColumns ?? [])])
        for (const sort of [column, `-${column}`])
          expect(await faultsOf(get(who, `/${slug}?limit=25&depth=0&sort=${sort}`))).toEqual([])
    })

    it('should read no more of what a list links to', async () => {
      expect(await faultsOf(get(who, '/enquiries?limit=5&depth=1'))).toEqual([])
    })

    it.each([
      ...['-receivedAt', 'receivedAt', '-createdAt', '-updatedAt'].map((sort) => `sort=${sort}`),
      ...enquiries.admin!.defaultColumns!.map((column) => `sort=${column}`),
      'where[status][in]=ongoing,delayed,dormant&sort=due.respondBy',
      'where[status][equals]=ongoing&sort=due.respondBy',
      'where[status][in]=lost,abandoned',
      'where[country][equals]=KR',
      'where[channel][equals]=form',
      'where[classification][equals]=spam',
      'where[owner][exists]=false&where[status][equals]=ongoing',
      'where[reference][equals]=OFD-2026-000001',
      'search=hydrogen',
      'search=hydr',
      'where[search][like]=수소',
      'search=hydrogen&where[status][equals]=ongoing',
      ...stages.map((stage) => `where[stage][equals]=${stage}&where[status][equals]=ongoing`),
    ])('should find by an index: %s', async (query) => {
      expect(await faultsOf(get(who, `/enquiries?limit=25&depth=0&${query}`))).toEqual([])
      expect(await faultsOf(get(who, `/enquiries/count?${query}`))).toEqual([])
    })

    it('should count what waits on the dashboard, and list it, by an index', async () => {
      const { id } = tokens[who]!
      const tiles = tilesFor(
        { id, roles: ['administrator', 'desk', 'owner', 'verifier'] },
        new Date(),
      )
      for (const { collection, where } of tiles) {
        if (collection === 'mailboxes') continue
        const query = whereQuery(where)
        expect(await faultsOf(get(who, `/${collection}/count?${query}`))).toEqual([])
        expect(await faultsOf(get(who, `/${collection}?limit=25&depth=0&${query}`))).toEqual([])
      }
    })

    it('should count the views of incoming mail, and list them, by an index', async () => {
      const { parked, putAway, ofKind } = mailViews
      for (const where of [parked, putAway, ...ofKind.map((view) => view.where)]) {
        const query = whereQuery(where)
        expect(await faultsOf(get(who, `/incoming-mail/count?${query}`))).toEqual([])
        expect(await faultsOf(get(who, `/incoming-mail?limit=25&depth=0&${query}`))).toEqual([])
      }
    })

    it('should read of one enquiry what belongs to it', async () => {
      for (const id of [enquiry, theirs])
        for (const route of [
          `/enquiries/${id}`,
          `/enquiry-events?depth=0&limit=500&where[enquiry][equals]=${id}`,
          `/interactions?depth=0&limit=500&where[enquiry][equals]=${id}`,
          `/outgoing-mail?depth=0&limit=500&where[enquiry][equals]=${id}`,
          `/clocks?depth=0&where[enquiry][equals]=${id}`,
        ]) {
          const answer = () => api(route, { token: tokens[who]!.token })
          expect(await faultsOf(answer)).toEqual([])
        }
    })

    it('should read for a report what its period holds', async () => {
      const day = (ago: number) =>
        new Date(Date.now() - ago * 24 * 3_600_000).toISOString().slice(0, 10)
      for (const report of ['service', 'funnel', 'service?by=theme'])
        expect(
          await faultsOf(
            get(
              who,
              `/reports/${report}${report.includes('?') ? '&' : '?'}from=${day(30)}&to=${day(0)}`,
            ),
          ),
        ).toEqual([])
    })
  })

  it.each([
    'outgoing-mail?where[state][equals]=sent',
    'clocks?where[state][equals]=stopped',
    'clocks?where[name][equals]=firstResponse&sort=-startedAt',
    'enquiry-events?where[type][equals]=moved',
    'interactions?where[direction][equals]=outbound&sort=-createdAt',
    'journal?where[state][equals]=processed&sort=createdAt',
  ])('should meet in their order what very many have in common: %s', async (query) => {
    const asked = await askedBy(get('desk', `/${query}&limit=25&depth=0`))
    const sorted = asked.filter(({ sql }) => /^(?!.*"id" in \().* order by .* limit \?/.test(sql))
    expect(sorted).not.toEqual([])
    expect(sorted.filter((each) => stepsOf(each).some(isSort)).map(({ sql }) => sql)).toEqual([])
  })

  const withTrash = deskCollections.filter(({ trash }) => trash).map(({ slug }) => slug)
  it.each(withTrash)('should find by an index what is in the trash: %s', async (slug) => {
    const query = 'trash=true&where[deletedAt][exists]=true'
    expect(await scansOf(get('desk', `/${slug}?limit=25&depth=0&${query}`))).toEqual([])
    expect(await scansOf(get('desk', `/${slug}/count?${query}`))).toEqual([])
  })

  it('should sort what few have of very many, rather than look for it in the order of all', async () => {
    const query = 'where[status][in]=lost,abandoned&sort=due.respondBy'
    const asked = await askedBy(get('desk', `/enquiries?limit=25&depth=0&${query}`))
    const [sorted] = asked.filter(({ sql }) => / order by \+.* limit \?/.test(sql))
    expect(stepsOf(sorted!)[0]!.detail).toMatch(/^SEARCH enquiries .*\(status=\?/)
  })
})

onSqlite('this test', () => {
  it.each([
    ['goes through a table', `select 1 from enquiries where message = 'x'`],
    ['does so within', `select 1 where exists (select 1 from clocks where channel = 'x')`],
    [
      'sorts a table',
      `select id from "enquiries" where deleted_at is null order by message limit ?`,
    ],
  ])('should see it when a query %s', async (_what, sql) => {
    const args = sql.includes('?') ? [1] : []
    expect(await faultsOf(() => connected().$client.execute({ sql, args }))).not.toEqual([])
  })
})

onSqlite('SQLite, in unattended work', () => {
  it('should take in, process and answer an enquiry by indexes', async () => {
    const send = async () => {
      const { status } = await api('/enquiries/submit', {
        body: { ...submission, message: 'We look for a site for hydrogen storage.' },
      })
      expect(status).toBe(201)
      await drain(payload)
    }
    expect(await faultsOf(send)).toEqual([])
  })

  it.each(['drainJournal', 'sortMail', 'keepMailFiles', 'deliverMail'])(
    'should find what waits in its order, however much does: %s',
    async (name) => {
      const jobs = (await import(`@/jobs/${name}`)) as Record<string, Job>
      const [asked] = (await askedBy(() => jobs[name]!.round(payload))).filter(({ sql }) =>
        /order by .* limit \?$/.test(sql),
      )
      const own = stepsOf(asked!).filter(({ parent }) => parent === 0)
      const details = own.map(({ detail }) => detail)
      expect(details).toContainEqual(
        expect.stringMatching(/^SEARCH .* INDEX (state|hasFilesToKeep)_/),
      )
      expect(details).not.toContain('USE TEMP B-TREE FOR ORDER BY')
    },
  )

  it('should sweep by indexes', async () => {
    const { sweepServiceLevels } = await import('@/operations/serviceLevel/sweepServiceLevels')
    expect(await faultsOf(() => sweepServiceLevels(payload, new Date()))).toEqual([])
  })

  it('should find breaches that are to be stored without a look at those that are', async () => {
    const { sweepServiceLevels } = await import('@/operations/serviceLevel/sweepServiceLevels')
    const asked = await askedBy(() => sweepServiceLevels(payload, new Date()))
    const late = asked.find(({ sql }) => /from "clocks".*"breached_at" is null/.test(sql))
    expect(stepsOf(late!)[0]!.detail).toMatch(
      /^SEARCH clocks .*\(state=\? AND breached_at=\? AND due_at<\?\)$/,
    )
  })

  it('should know how much each owner has by an index alone, without a look at the enquiries', async () => {
    const { openLoads } = await import('@/database/openLoads')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    const [asked] = await askedBy(() => openLoads(req))
    const steps = stepsOf(asked!).filter(({ detail }) => /^(SCAN|SEARCH|USE)/.test(detail))
    expect(steps).toHaveLength(openStatuses.length)
    for (const { detail } of steps)
      expect(detail).toMatch(
        /^SEARCH enquiries USING COVERING INDEX \w+ \(status=\? AND deleted_at=\?/,
      )
  })

  it('should go through all histories page by page', async () => {
    const { verifyHistories } = await import('@/operations/events/verifyHistories')
    const { systemRequest } = await import('@/operations/systemRequest')
    const req = await systemRequest(payload)
    let checked
    expect(
      await faultsOf(async () => {
        checked = await verifyHistories(req)
      }),
    ).toEqual([])
    expect(checked).toEqual({ checked: 3001, faults: [] })
  }, 60_000)
})
