import type { Payload } from 'payload'

import { contentChangesOf } from '@/database/contentChangesOf'

import { oncePerPayload } from './oncePerPayload'

export type NamedSlug = 'assets' | 'projects' | 'themes'

type Met = { mark: number; slugs: Set<string> }

const met = oncePerPayload(() => new Map<NamedSlug, Met>())

/**
 * The slugs met so far that are published in a collection; what is met now may be added, if it is
 * read from then on. They are forgotten as soon as anything there changes.
 */
export function publishedSlugs(payload: Payload, collection: NamedSlug): Set<string> {
  const mark = contentChangesOf(payload).mark(collection)
  const known = met(payload).get(collection)
  if (known?.mark === mark) return known.slugs
  const slugs = new Set<string>()
  met(payload).set(collection, { mark, slugs })
  return slugs
}
