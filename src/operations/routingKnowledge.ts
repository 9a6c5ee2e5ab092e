import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

import type { RoutingKnowledge, RoutingRule, RoutingTheme } from '@/domain/routing/routingKnowledge'
import type { Words } from '@/i18n/languages'
import type { Asset, Project, RoutingRule as StoredRule, Theme, User } from '@/payload-types'

/** What staff have set up for routing: enabled rules in their order, themes, owners, lexicons. */
export async function routingKnowledge(req: PayloadRequest): Promise<RoutingKnowledge> {
  const setUp = { themes: await findThemes(req), rules: await findRules(req) }
  return { ...setUp, ruleSetVersion: versionOf(setUp) }
}

/** Names a rule set by its content, so that a decision can be traced to the rules of its day. */
const versionOf = (setUp: unknown) =>
  createHash('sha256').update(JSON.stringify(setUp)).digest('hex').slice(0, 12)

// Routing looks at everything that is set up, whoever's enquiry it routes.
const unrestricted = { overrideAccess: true, pagination: false } as const

async function findThemes(req: PayloadRequest): Promise<RoutingTheme[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'themes',
    depth: 1,
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
    owners: owners(theme),
    lexicon: { en: theme.lexiconEn ?? [], ko: theme.lexiconKo ?? [] },
  }))
}

const isUser = (owner: null | string | undefined | User): owner is User =>
  typeof owner === 'object' && owner !== null

const owners = ({ owners }: Pick<Theme, 'owners'>) =>
  (owners ?? [])
    .filter(isUser)
    .map(({ id, name, deletedAt }) => ({ id, name, available: !deletedAt }))

async function findRules(req: PayloadRequest): Promise<RoutingRule[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection: 'routing-rules',
    depth: 1,
    req,
    sort: ['order', 'createdAt'],
    where: { enabled: { equals: true } },
  })
  return docs.map(ruleOf)
}

const slugOf = (record: Asset | Project | string | Theme) =>
  typeof record === 'object' ? record.slug : record
const listed = <T, R>(values: null | T[] | undefined, map: (value: T) => R): R[] | undefined =>
  values?.length ? values.map(map) : undefined
const same = <T>(value: T) => value

function ruleOf({ id, name, conditions, outcome }: StoredRule): RoutingRule {
  return {
    id,
    name,
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
      owner: isUser(outcome?.owner)
        ? { id: outcome.owner.id, name: outcome.owner.name }
        : undefined,
      priority: outcome?.priority ?? undefined,
      toDesk: outcome?.toDesk ?? undefined,
    },
  }
}
