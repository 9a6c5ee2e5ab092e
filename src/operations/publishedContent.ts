import type { PayloadRequest, Where } from 'payload'

import { changeMark } from '@/database/changeMark'
import { type ContentIndex, contentIndex, type Passage } from '@/domain/text/contentIndex'
import { languages, type Words } from '@/i18n/languages'

import { factOf } from './batch/factOf'

const collections = ['themes', 'projects', 'assets', 'case-studies'] as const
type Collection = (typeof collections)[number]

const published: Where = { _status: { equals: 'published' } }
// Routing looks at everything that is published, whoever's enquiry it routes.
const unrestricted = { overrideAccess: true, where: published } as const

let kept: { mark: string; index: ContentIndex } | undefined

/** The published content of the themes, to search in; kept until something of it changes. */
export async function publishedContent(req: PayloadRequest): Promise<ContentIndex> {
  const mark = await factOf(req, 'mark of the content', () => changeMark(req, collections))
  if (kept?.mark !== mark) kept = { mark, index: contentIndex(await passagesOf(req)) }
  return kept.index
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
