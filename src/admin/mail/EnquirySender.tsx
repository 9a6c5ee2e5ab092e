'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { SenderLine } from './SenderLine'
import { useMails } from './useMails'

/** Who sent the mail that the open enquiry was made of, and whether they are genuine. */
export function EnquirySender() {
  const { id, data } = useDocumentInfo()
  const isMail = Boolean(id) && data?.channel === 'email'
  const { mails } = useMails(
    isMail ? `where[enquiry][equals]=${id}&where[interaction][exists]=false` : null,
  )
  const [mail] = mails
  if (!mail) return null
  return (
    <div className="field-type">
      <SenderLine mail={mail} hasLink />
    </div>
  )
}
