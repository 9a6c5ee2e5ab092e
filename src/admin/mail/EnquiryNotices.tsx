'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { isClosed } from '@/domain/pipeline/closedStatuses'
import type { Enquiry, User } from '@/payload-types'

import { isDesk } from './isDesk'
import { OthersSuggestions } from './OthersSuggestions'
import { OwnSuggestions } from './OwnSuggestions'
import { SuspectBanner } from './SuspectBanner'
import { useMails } from './useMails'
import { useShowEnquiry } from './useShowEnquiry'

import './mail.css'

/** What staff must know of the open enquiry’s mail: a sender who is not genuine, and what may belong together. */
export function EnquiryNotices() {
  const { id, data, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const show = useShowEnquiry(String(id))
  const mayDecide = isDesk(user) && data?.status && !isClosed((data as Enquiry).status)
  const own = useMails(id ? `where[enquiry][equals]=${id}` : null)
  const others = useMails(
    id && mayDecide ? `where[suggestions][in]=${id}&where[interaction][exists]=false` : null,
  )
  if (!id || isTrashed) return null
  const decided = (mail: string) => async () => {
    await show('incoming-mail', mail)
    own.readAgain()
    others.readAgain()
  }
  return (
    <div className="mail-notices">
      <SuspectBanner mails={own.mails} />
      {mayDecide &&
        own.mails.map((mail) => (
          <OwnSuggestions key={mail.id} mail={mail} onDone={decided(mail.id)} />
        ))}
      {mayDecide && (
        <OthersSuggestions
          mails={others.mails}
          enquiry={String(id)}
          onDone={decided('suggestions')}
        />
      )}
    </div>
  )
}
