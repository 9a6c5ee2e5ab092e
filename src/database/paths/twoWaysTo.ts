import type { Where } from 'payload'

import { pathsOf } from './pathsOf'

/**
 * The path by which a query comes to a field of one of these names by another way than before: to
 * `company.themes`, where it asks about `themes` as well. Null: it has one way to each.
 */
export function twoWaysTo(names: ReadonlySet<string>, where: Where): null | string {
  const ways = new Map<string, string>()
  for (const path of pathsOf(where)) {
    for (const [index, name] of path.entries()) {
      if (!names.has(name)) continue
      const way = path.slice(0, index + 1).join('.')
      if ((ways.get(name) ?? way) !== way) return longer(ways.get(name)!, way)
      ways.set(name, way)
    }
  }
  return null
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one)
