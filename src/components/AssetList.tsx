import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { readableName } from '@/i18n/site/readableName'
import type { Asset } from '@/payload-types'

import { populated } from './populated'

type Props = { language: Language; assets: Asset[]; kinds: Record<string, string> }

/** Assets in the order of the map, each with its number on it. */
export const AssetList = ({ language, assets, kinds }: Props) => (
  <ul className="asset-list">
    {assets.map((asset) => (
      <li key={asset.id} data-theme={populated(asset.theme)?.slug}>
        <span className="asset-list__number">{asset.mapNumber}</span>
        <Link href={`/${language}/assets/${asset.slug}`} prefetch={false}>
          {readableName(asset, language)}
        </Link>
        <span className="card__meta">
          {[kinds[asset.kind ?? ''], populated(asset.site)?.name].filter(Boolean).join(' · ')}
        </span>
      </li>
    ))}
  </ul>
)
