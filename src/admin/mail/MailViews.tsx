import { type BeforeListTableServerProps, createLocalReq, type Where } from 'payload'

import { whereQuery } from '@/admin/dashboard/whereQuery'
import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import { incomingStateWords, verdictWords } from '@/i18n/deskWords'
import type { User } from '@/payload-types'

import { isDesk } from './isDesk'
import { isShown } from './isShown'
import { mailViews } from './mailViews'
import { PutAwaySelected } from './PutAwaySelected'
import { ViewLink } from './ViewLink'

import './mail.css'

const kindWords = { ...verdictWords, unreadable: incomingStateWords.unreadable }

/** The lists of mail that staff work through, with how many wait in each, and what to do with some. */
export async function MailViews({ i18n, payload, searchParams, user }: BeforeListTableServerProps) {
  if (!isDesk(user as User)) return null
  const language = languageOf(i18n)
  const words = adminWords(language).mail
  const req = await createLocalReq({ user: user as User }, payload)
  const root = `${payload.config.routes.admin}/collections/incoming-mail`
  const count = async (where: Where) =>
    (await payload.count({ collection: 'incoming-mail', overrideAccess: false, req, where }))
      .totalDocs
  const link = (where?: Where) => ({
    href: where ? `${root}?${whereQuery(where)}` : root,
    isCurrent: isShown(where, searchParams),
  })
  const { parked, putAway, ofKind } = mailViews
  const [parkedCount, putAwayCount, ...counts] = await Promise.all(
    [parked, putAway, ...ofKind.map(({ where }) => where)].map(count),
  )
  const kinds = ofKind
    .map((view, index) => ({ ...view, count: counts[index] ?? 0 }))
    .filter((view) => view.count > 0 || link(view.where).isCurrent)
  const isParked = link(parked).isCurrent || kinds.some(({ where }) => link(where).isCurrent)
  const isPutAway = link(putAway).isCurrent
  return (
    <nav className="mail-views" data-chosen={isParked || isPutAway} aria-label={words.views.label}>
      <ul>
        <ViewLink {...link()} label={words.views.all} />
        <ViewLink
          {...link(parked)}
          isCurrent={isParked}
          label={words.views.parked}
          count={parkedCount}
        />
        <ViewLink {...link(putAway)} label={words.views.putAway} count={putAwayCount} />
      </ul>
      {isParked && kinds.length > 0 && (
        <ul className="mail-views__kinds">
          {kinds.map(({ kind, where, count }) => (
            <ViewLink key={kind} {...link(where)} label={kindWords[kind][language]} count={count} />
          ))}
        </ul>
      )}
      {isParked && parkedCount === 0 && <p className="mail-views__none">{words.noneParked}</p>}
      {isPutAway && putAwayCount === 0 && <p className="mail-views__none">{words.nonePutAway}</p>}
      <div>
        <PutAwaySelected isPutAway={isPutAway} />
      </div>
    </nav>
  )
}
