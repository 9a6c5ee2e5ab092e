import { z } from 'zod'

const words = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) })
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const reference = slug.nullable()
const references = z.array(slug)
const mapNumbers = z.array(z.int().min(1))
const source = { note: z.string().optional(), sourceLines: z.string() }
const numberOrText = z.union([z.number(), z.string()])
const confidence = z.enum(['stated', 'certain', 'inferred'])
const place = { site: reference, borough: z.string(), boroughBasis: confidence }

const figure = z.strictObject({
  key: z.string(),
  label: words,
  value: numberOrText,
  unit: z.string(),
  display: z.string().optional(),
  qualifier: z.string().optional(),
  year: numberOrText.optional(),
  period: z.string().optional(),
  ...source,
})

const step = z.strictObject({
  date: z.string().nullable(),
  period: z.string().optional(),
  event: words,
  ...source,
})

const partner = z.strictObject({ organisation: slug, name: words, role: z.string() })

const investment = z.strictObject({
  amount: z.number(),
  currency: z.string(),
  kind: z.string(),
  label: words,
  qualifier: z.string().optional(),
  period: z.string().optional(),
  ...source,
})

const outcome = z.strictObject({
  metric: z.string(),
  value: z.number().nullable(),
  valueMax: z.number().optional(),
  unit: z.string(),
  label: words,
  geography: z.string().optional(),
  qualifier: z.string().optional(),
  year: z.number().optional(),
  period: z.string().optional(),
  ...source,
})

/** The records of the prospectus, as its files hold them: references are slugs or map numbers. */
export const schemas = {
  organisations: z.strictObject({
    slug,
    name: words,
    nameEnConfidence: confidence,
    kind: z.string(),
    roles: z.array(z.string()),
    ...source,
  }),
  themes: z.strictObject({
    slug,
    name: words,
    nameNote: z.string().optional(),
    order: z.int(),
    crossCutting: z.boolean(),
    summary: words,
    keyFigures: z.array(figure),
    ...source,
  }),
  sites: z.strictObject({
    slug,
    name: words,
    nameEnConfidence: confidence,
    kind: z.string(),
    borough: z.string(),
    boroughBasis: confidence,
    location: z.strictObject({ lat: z.number(), lng: z.number() }),
    precision: z.string(),
    parentSite: reference,
    summary: words,
    figures: z.array(figure),
    facts: z.array(z.strictObject({ text: words, sourceLines: z.string() })),
    organisations: references,
    ...source,
  }),
  programmes: z.strictObject({
    slug,
    name: words,
    nameEnConfidence: confidence,
    kind: z.string(),
    status: z.string(),
    statusBasis: confidence,
    parentProgramme: reference,
    summary: words,
    figures: z.array(figure),
    partners: z.array(partner),
    timeline: z.array(step),
    site: reference,
    relatedProgrammes: references,
    ...source,
  }),
  'board-members': z.strictObject({
    slug,
    name: words,
    nameEnConfidence: confidence,
    nameKoVariants: z.array(z.string()),
    title: words.nullable(),
    role: z.string(),
    isChair: z.boolean(),
    organisation: z.strictObject({ ...words.shape, slug: reference }),
    position: words.nullable(),
    alsoQuoted: z.boolean(),
    quotedLines: z.string().nullable(),
    quoteTopic: words.nullable(),
    ...source,
  }),
  targets: z.strictObject({
    slug,
    label: words,
    kind: z.string(),
    value: z.number(),
    valueMax: z.number().optional(),
    unit: z.string(),
    qualifier: z.string().optional(),
    year: z.number().nullable(),
    period: z.string().optional(),
    ...source,
  }),
  'case-studies': z.strictObject({
    slug,
    title: words,
    theme: slug,
    secondaryThemes: references,
    organisation: reference,
    site: reference,
    summary: words,
    figures: z.array(figure),
    milestones: z.array(step),
    partners: z.array(partner),
    people: z.array(z.strictObject({ name: words, role: words, sourceLines: z.string() })),
    relatedAssets: mapNumbers,
    relatedProjects: references,
    ...source,
  }),
  projects: z.strictObject({
    slug,
    name: words,
    nameEnConfidence: confidence,
    theme: slug,
    secondaryThemes: references,
    section: z.string(),
    stageKey: z.string(),
    stage: words,
    summary: words,
    lead: words.optional(),
    investment: z.array(investment),
    outcomes: z.array(outcome),
    partners: z.array(partner),
    timeline: z.array(step),
    components: z.array(words).optional(),
    applications: z.array(words).optional(),
    challenges: z.array(words).optional(),
    targetSectors: z.array(words).optional(),
    relatedAssets: mapNumbers,
    relatedCaseStudies: references,
    ...place,
    ...source,
  }),
  assets: z.strictObject({
    slug,
    mapNumber: z.int().min(1),
    name: words,
    nameEnConfidence: confidence,
    nameKoSuggested: z.string().optional(),
    kind: z.string(),
    status: z.string(),
    statusBasis: confidence,
    theme: slug,
    themeBasis: confidence,
    secondaryThemes: references,
    organisation: reference,
    relatedProjects: references,
    relatedCaseStudies: references,
    figures: z.array(figure).optional(),
    ...place,
    ...source,
  }),
}

export const contactSchema = z.strictObject({
  email: z.email(),
  phone: z.string().nullable(),
  postalAddress: words.nullable(),
  web: z.strictObject({ display: z.string(), url: z.url() }),
  purpose: words,
  organisation: slug,
  oneFrontDoor: z.strictObject({
    name: words,
    summary: words,
    runBy: slug,
    delivery: slug,
    sourceLines: z.string(),
  }),
  ...source,
})

export type Words = z.infer<typeof words>
export type Figure = z.infer<typeof figure>
export type Step = z.infer<typeof step>
export type Records = { [C in keyof typeof schemas]: z.infer<(typeof schemas)[C]>[] }
export type Contact = z.infer<typeof contactSchema>
