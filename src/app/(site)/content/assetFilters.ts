import type { Where } from 'payload'

import type { AssetFilters, AssetOptions } from '@/components/AssetFilterForm'

import { ofTheme } from './ofTheme'

export type AssetQuery = Record<string, string | string[] | undefined>

type Filtered = { chosen: AssetFilters; where: Where }

/** The filters of an address, of which only values that exist count, and the query they make. */
export function assetFilters(query: AssetQuery, options: AssetOptions): Filtered {
  const asked = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const theme = options.themes.find(({ slug }) => slug === asked('theme'))
  const site = options.sites.find(({ slug }) => slug === asked('site'))
  const borough = Object.hasOwn(options.boroughs, asked('borough')) ? asked('borough') : ''
  const kind = Object.hasOwn(options.kinds, asked('kind')) ? asked('kind') : ''
  const search = asked('search').slice(0, 100)
  const and: Where[] = [
    ...(theme ? [ofTheme(theme.id)] : []),
    ...(site ? [{ site: { equals: site.id } }] : []),
    ...(borough ? [{ borough: { equals: borough } }] : []),
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(search ? [named(search)] : []),
  ]
  return {
    chosen: { theme: theme?.slug ?? '', site: site?.slug ?? '', borough, kind, search },
    where: { and },
  }
}

const named = (search: string): Where => ({
  or: [{ name: { like: search } }, { nameKoSuggested: { like: search } }],
})
