import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'

import { publicContent } from '@/access/publicContent'

type Config = Pick<SanitizedConfig, 'collections' | 'globals'>

/**
 * What an anonymous answer about each public collection or global can be made of: itself, and
 * whatever its fields lead to, by population or in a query. Beyond a collection that nobody may
 * read, nothing can be reached; but which of its documents exist can show, since the databases take
 * references to a deleted one away.
 */
export function contentSources(config: Config): ReadonlyMap<string, ReadonlySet<string>> {
  const fieldsOf = new Map<string, FlattenedField[]>([
    ...config.collections.map((each) => [each.slug, each.flattenedFields] as const),
    ...config.globals.map((each) => [`globals/${each.slug}`, each.flattenedFields] as const),
  ])
  const add = (name: string, found: Set<string>): Set<string> => {
    if (found.has(name)) return found
    found.add(name)
    if (!publicContent.includes(name)) return found
    for (const next of (fieldsOf.get(name) ?? []).flatMap(targetsOf)) add(next, found)
    return found
  }
  return new Map(publicContent.map((name) => [name, add(name, new Set())]))
}

function targetsOf(field: FlattenedField): readonly string[] {
  if (!isReadByAnyone(field)) return []
  // What is embedded in them can lead to anything.
  if (field.type === 'richText' || field.type === 'blocks') return publicContent
  if (field.type === 'join') return [field.collection].flat()
  if ('relationTo' in field) return [field.relationTo].flat()
  return 'flattenedFields' in field ? field.flattenedFields.flatMap(targetsOf) : []
}

function isReadByAnyone(field: FlattenedField): boolean {
  const read = 'access' in field ? field.access?.read : undefined
  try {
    return read?.({ req: { user: null } as PayloadRequest }) !== false
  } catch {
    // A rule that needs more than a user to decide may well let somebody in.
    return true
  }
}
