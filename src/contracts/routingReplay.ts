import { z } from 'zod'

import { priorities } from '@/domain/routing/routingKnowledge'
import { languages } from '@/i18n/languages'
import { channelWords } from '@/i18n/pipelineWords'

const channels = Object.keys(channelWords) as (keyof typeof channelWords)[]

const instant = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })])
  .transform((text) => new Date(text))

const text = z.string().max(200)
const texts = z.array(text).max(100).optional()
const id = z.string().min(1).max(60)

/** A rule that is not saved yet. Themes, assets and projects are named by slug, people and pools by id. */
const draftRule = z.strictObject({
  id: id.optional(),
  name: z.string().max(120).optional(),
  conditions: z.strictObject({
    themes: texts,
    assets: texts,
    projects: texts,
    words: texts,
    countries: texts,
    languages: z.array(z.enum(languages)).optional(),
    channels: z.array(z.enum(channels)).optional(),
    companies: texts,
    minimumInvestment: z.number().min(0).optional(),
  }),
  outcome: z.strictObject({
    theme: text.optional(),
    owner: id.optional(),
    pool: id.optional(),
    priority: z.enum(priorities).optional(),
    toDesk: z.boolean().optional(),
  }),
})

/**
 * The body of POST /api/routing/replay: enquiries received from `from` until before `to` (a date
 * alone is its midnight in UTC), by the rules given, in their order, or by today's.
 */
export const routingReplay = z.strictObject({
  from: instant,
  to: instant,
  rules: z.array(draftRule).max(500).optional(),
})

export type DraftRule = z.infer<typeof draftRule>
