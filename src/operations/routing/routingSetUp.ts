import type { PayloadRequest } from 'payload'

import { changeMark } from '@/database/changeMark'
import type {
  OwnerRef,
  RoutingKnowledge,
  RoutingPool,
  RoutingRule,
  RoutingTheme,
  StaffMember,
} from '@/domain/routing/routingKnowledge'
import type { Words } from '@/i18n/languages'
import type { Asset, Project, RoutingRule as StoredRule, Theme, User } from '@/payload-types'

import { factOf } from '../batch/factOf'
import { findStaff } from '../findStaff'
import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inBoth } from './inBoth'
import { versionOf } from './versionOf'

/** What staff have set up for routing; of the staff only what they are, not what they carry now. */
export type RoutingSetUp = Pick<
  RoutingKnowledge,
  'pools' | 'rules' | 'ruleSetVersion' | 'themes'
> & {
  staff: Omit<StaffMember, 'load'>[]
}

/** Whatever the rules, themes, pools and staff are read from. */
const sources = ['routing-rules', 'routing-pools', 'themes', 'assets', 'projects', 'users'] as const

let kept: { mark: string; setUp: RoutingSetUp } | undefined

/** The enabled rules in their order, themes, pools and staff; kept until something of it changes. */
export async function routingSetUp(req: PayloadRequest): Promise<RoutingSetUp> {
  const mark = await factOf(req, 'mark of the set-up', () => changeMark(req, sources))
  if (kept?.mark !== mark) kept = { mark, setUp: await readSetUp(req) }
  return kept.setUp
}

async function readSetUp(req: PayloadRequest): Promise<RoutingSetUp> {
  const themes = await findThemes(req)
  const rules = await findRules(req)
  const pools = await findPools(req)
  const ruleSetVersion = versionOf({ themes, rules, pools })
  return { themes, rules, pools, staff: await findStaff(req), ruleSetVersion }
}

// Routing looks at everything that is set up, whoever's enquiry it routes.
const unrestricted = { overrideAccess: true, pagination: false } as const

async function findThemes(req: PayloadRequest): Promise<RoutingTheme[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'themes',
    depth: 0,
    locale: 'all',
    req,
    select: { slug: true, name: true, owners: true, lexiconEn: true, lexiconKo: true },
    sort: 'order',
    // A draft may still lack its name, and is nothing yet that anybody could be routed to.
    where: { _status: { equals: 'published' } },
  })
  return docs.map((theme) => ({
    slug: theme.slug,
    name: theme.name as unknown as Words,
    owners: idsOf(theme.owners),
    lexicon: { en: theme.lexiconEn ?? [], ko: theme.lexiconKo ?? [] },
  }))
}

async function findRules(req: PayloadRequest): Promise<RoutingRule[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'routing-rules',
    depth: 1,
    locale: 'all',
    req,
    sort: ['order', 'createdAt'],
    where: { enabled: { equals: true } },
  })
  return docs.map(ruleOf)
}

async function findPools(req: PayloadRequest): Promise<RoutingPool[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'routing-pools',
    depth: 0,
    req,
    select: { name: true, members: true, strategy: true },
    sort: 'createdAt',
  })
  return docs.map(({ id, name, members, strategy }) => ({
    id,
    name,
    members: idsOf(members),
    strategy,
    turn: 0,
  }))
}

const isUser = (owner: null | string | undefined | User): owner is User =>
  typeof owner === 'object' && owner !== null

/** Who has left is in the trash, but stays named: the decision then says that they were passed over. */
const personOf = (owner: null | string | undefined | User): OwnerRef | undefined =>
  isUser(owner) ? { id: owner.id, name: owner.name } : undefined

const slugOf = (record: Asset | Project | string | Theme) =>
  typeof record === 'object' ? record.slug : record
const listed = <T, R>(values: null | T[] | undefined, map: (value: T) => R): R[] | undefined =>
  values?.length ? values.map(map) : undefined
const same = <T>(value: T) => value

type Titled = { slug: string; name?: unknown }

const titlesOf = ({ conditions }: StoredRule): [string, Words][] =>
  [conditions?.themes, conditions?.assets, conditions?.projects]
    .flatMap((records) => (records ?? []) as (string | Titled)[])
    .filter((record) => typeof record === 'object')
    .map(({ slug, name }) => [slug, inBoth(name as Partial<Words> | undefined, slug)])

function ruleOf(rule: StoredRule): RoutingRule {
  const { id, name, conditions, outcome } = rule
  return {
    id,
    name,
    titles: new Map(titlesOf(rule)),
    conditions: {
      themes: listed(conditions?.themes, slugOf),
      assets: listed(conditions?.assets, slugOf),
      projects: listed(conditions?.projects, slugOf),
      words: listed(conditions?.words, same),
      countries: listed(conditions?.countries, (country) => country.toUpperCase()),
      languages: listed(conditions?.languages, same),
      channels: listed(conditions?.channels, same),
      companies: listed(conditions?.companies, same),
      minimumInvestment: conditions?.minimumInvestment ?? undefined,
    },
    outcome: {
      theme: outcome?.theme ? slugOf(outcome.theme) : undefined,
      owner: personOf(outcome?.owner),
      pool: idOf(outcome?.pool) ?? undefined,
      priority: outcome?.priority ?? undefined,
      toDesk: outcome?.toDesk ?? undefined,
    },
  }
}
