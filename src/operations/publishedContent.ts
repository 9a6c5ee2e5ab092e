import type { PayloadRequest, Where } from 'payload'

import { type ContentIndex, contentIndex, type Passage } from '@/domain/text/contentIndex'
import { languages, type Words } from '@/i18n/languages'

const collections = ['themes', 'projects', 'assets', 'case-studies'] as const
type Collection = (typeof collections)[number]

const published: Where = { _status: { equals: 'published' } }
// Routing looks at everything that is published, whoever's enquiry it routes.
const unrestricted = { overrideAccess: true, where: published } as const

let kept: { version: string; index: ContentIndex } | undefined

/** The published content of the themes, to search in; kept until something of it changes. */
export async function publishedContent(req: PayloadRequest): Promise<ContentIndex> {
  const version = await versionOf(req)
  if (kept?.version !== version) kept = { version, index: contentIndex(await passagesOf(req)) }
  return kept.index
}

/** How much there is and when it changed last, as the database says: also for other processes. */
async function versionOf(req: PayloadRequest): Promise<string> {
  const parts: string[] = []
  for (const collection of collections) {
    const { docs, totalDocs } = await req.payload.find({
      ...unrestricted,
      collection,
      depth: 0,
      limit: 1,
      req,
      select: { updatedAt: true },
      sort: '-updatedAt',
    })
    parts.push(`${totalDocs} ${docs[0]?.updatedAt}`)
  }
  return parts.join('; ')
}

async function passagesOf(req: PayloadRequest): Promise<Passage[]> {
  const passages: Passage[] = []
  for (const collection of collections) passages.push(...(await passagesIn(req, collection)))
  return passages
}

/** What all of them may have; each has a part of it. */
type Text = {
  slug: string
  name?: Partial<Words>
  title?: Partial<Words>
  summary?: Partial<Words>
  theme?: null | string | { slug: string }
}

async function passagesIn(req: PayloadRequest, collection: Collection): Promise<Passage[]> {
  const { docs } = await req.payload.find({
    ...unrestricted,
    collection,
    depth: 1,
    locale: 'all',
    pagination: false,
    populate: { themes: { slug: true } },
    req,
    select: { slug: true, name: true, title: true, summary: true, theme: true } as never,
  })
  return (docs as unknown as Text[]).flatMap((doc) => {
    const { theme } = doc
    const subject = collection === 'themes' ? doc.slug : isPopulated(theme) && theme.slug
    if (!subject) return []
    const title = doc.name ?? doc.title
    return languages.map((language) => ({
      subject,
      title: title?.[language] ?? doc.slug,
      text: doc.summary?.[language] ?? '',
    }))
  })
}

const isPopulated = (theme: Text['theme']): theme is { slug: string } =>
  typeof theme === 'object' && theme !== null
