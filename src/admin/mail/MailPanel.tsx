'use client'

import { Pill, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { statePill } from '@/admin/cells/statePill'
import { shortTime } from '@/admin/words/shortTime'
import { useAdminWords } from '@/admin/words/useAdminWords'
import { incomingStateWords, verdictWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'
import type { IncomingMail, User } from '@/payload-types'

import { isDesk } from './isDesk'
import { OwnSuggestions } from './OwnSuggestions'
import { SenderLine } from './SenderLine'
import { SuspectBanner } from './SuspectBanner'
import { useMails } from './useMails'

import '../deskPanel.css'
import './mail.css'

/** What a mail is and what became of it: its state and why, who sent it, and where it may belong. */
export function MailPanel() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const router = useRouter()
  const { mails, readAgain } = useMails(id ? `where[id][equals]=${id}` : null)
  if (!id || !data?.state) return null
  const mail = data as IncomingMail
  const { state, verdict, reason, putAwayAt } = mail
  const decided = () => {
    readAgain()
    router.refresh()
  }
  return (
    <div className="mail-notices">
      <SuspectBanner mails={[mail]} />
      <section className="desk-panel">
        <div className="desk-panel__row">
          <Pill pillStyle={statePill(state)} size="small">
            {incomingStateWords[state][language]}
          </Pill>
          {verdict && <strong>{verdictWords[verdict][language]}</strong>}
          <span>{(reason as null | Words)?.[language]}</span>
        </div>
        {putAwayAt && <p>{words.mail.wasPutAway(shortTime(putAwayAt, language))}</p>}
        <SenderLine mail={mail} />
        {isDesk(user) && (
          <p>
            <a href={`${config.routes.api}/incoming-mail/${id}/raw`}>{words.mail.download}</a>
          </p>
        )}
      </section>
      {isDesk(user) &&
        mails.map((found) => <OwnSuggestions key={found.id} mail={found} onDone={decided} />)}
    </div>
  )
}
