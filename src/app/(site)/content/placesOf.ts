import { populated } from '@/components/populated'
import type { Place } from '@/components/siteMap/place'
import type { Language } from '@/i18n/languages'
import type { Asset, Site } from '@/payload-types'

/** The places of some assets with how many of them are at each, the fullest first. */
export function placesOf(assets: Asset[], language: Language): Place[] {
  const sites = assets.flatMap(({ site }) => populated(site) ?? [])
  const unique = [...new Map(sites.map((site) => [site.id, site])).values()]
  return unique
    .flatMap((site) => placeOf(site, sites.filter(({ id }) => id === site.id).length, language))
    .sort((a, b) => b.count - a.count)
}

function placeOf({ id, slug, name, location }: Site, count: number, language: Language): Place[] {
  const { lat, lng } = location ?? {}
  if (typeof lat !== 'number' || typeof lng !== 'number') return []
  return [{ id, name, count, href: `/${language}/assets?site=${slug}`, at: [lng, lat] }]
}
