import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

import { SelectFilter } from './SelectFilter'

type Named = { id: string; slug: string; name: string }

/** What the assets can be filtered by: records, and vocabularies as value → words. */
export type AssetOptions = {
  themes: Named[]
  sites: Named[]
  kinds: Record<string, string>
  boroughs: Record<string, string>
}

/** The filters in force; an empty string is none. */
export type AssetFilters = Record<'theme' | 'site' | 'borough' | 'kind' | 'search', string>

type Props = { language: Language; options: AssetOptions; chosen: AssetFilters }

const bySlug = (records: Named[]) => records.map(({ slug, name }): [string, string] => [slug, name])

/** A plain GET form: the filters are in the address, to be kept and passed on. */
export function AssetFilterForm({ language, options, chosen }: Props) {
  const { assets, common } = wordsOf(language)
  const path = `/${language}/assets`
  const filters = [
    ['theme', common.theme, bySlug(options.themes)],
    ['borough', common.borough, Object.entries(options.boroughs)],
    ['kind', common.kind, Object.entries(options.kinds)],
    ['site', common.site, bySlug(options.sites)],
  ] as const
  const isFiltered = Object.values(chosen).some(Boolean)
  return (
    <form className="filters" action={path} role="search">
      <div className="field">
        <label htmlFor="search">{assets.search}</label>
        <input
          className="input"
          type="search"
          id="search"
          name="search"
          defaultValue={chosen.search}
        />
      </div>
      {filters.map(([name, label, values]) => (
        <SelectFilter
          key={name}
          name={name}
          label={label}
          all={common.all}
          options={values}
          chosen={chosen[name]}
        />
      ))}
      <button className="button button--quiet" type="submit">
        {assets.apply}
      </button>
      {isFiltered && <a href={path}>{assets.clear}</a>}
    </form>
  )
}
