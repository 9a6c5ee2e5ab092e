import Link from 'next/link'

import type { AdminWords } from '@/admin/words/en'
import { mostCounted } from '@/database/lists/mostCounted'

import type { Tile } from './tile'
import { whereQuery } from './whereQuery'

/** Nothing is counted beyond that. */
const shown = (count: number) => (count > mostCounted ? `${mostCounted}+` : count)

type Props = { tile: Tile; count: number; adminRoute: string; words: AdminWords }

/** A number of the dashboard that leads to the list behind it. */
export const TileLink = ({ tile, count, adminRoute, words }: Props) => (
  <li>
    <Link
      className="desk-tile"
      data-alarming={tile.alarming === true && count > 0}
      href={`${adminRoute}/collections/${tile.collection}?${whereQuery(tile.where)}`}
      prefetch={false}
    >
      <strong>{shown(count)}</strong>
      <span>{words.dashboard[tile.word]}</span>
    </Link>
  </li>
)
