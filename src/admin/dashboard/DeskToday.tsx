import { createLocalReq, type ServerProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import type { User } from '@/payload-types'

import { ContentShortcuts } from './ContentShortcuts'
import { tilesFor } from './tilesFor'
import { TileLink } from './TileLink'

import './deskToday.css'

/** What waits for the signed-in person: numbers for the desk, shortcuts for editors. */
export async function DeskToday({ i18n, payload, user }: ServerProps) {
  if (!user) return null
  const { id, roles } = user as User
  const language = languageOf(i18n)
  const words = adminWords(language)
  const adminRoute = payload.config.routes.admin
  const tiles = tilesFor({ id, roles: roles ?? [] }, new Date())
  if (tiles.length === 0) return <ContentShortcuts {...{ adminRoute, i18n, payload, roles }} />
  const req = await createLocalReq({ user }, payload)
  const counts = await Promise.all(
    tiles.map(({ collection, where }) =>
      payload.count({ collection, overrideAccess: false, req, where }),
    ),
  )
  return (
    <section className="desk-today">
      <h2>{words.dashboard.heading}</h2>
      <ul>
        {tiles.map((tile, index) => (
          <TileLink
            key={tile.word}
            tile={tile}
            count={counts[index]?.totalDocs ?? 0}
            adminRoute={adminRoute}
            words={words}
          />
        ))}
      </ul>
    </section>
  )
}
