'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

import { SenderLine } from './SenderLine'
import { SuspectBanner } from './SuspectBanner'
import { useMails } from './useMails'

import './mail.css'

/** Who sent the mail that the open interaction came in as, and whether they are genuine. */
export function InteractionSender() {
  const { data } = useDocumentInfo()
  const received = idOf((data as Interaction | undefined)?.received)
  const { mails } = useMails(received && `where[id][equals]=${received}`)
  const [mail] = mails
  if (!mail) return null
  return (
    <div className="field-type mail-notices">
      <SuspectBanner mails={[mail]} />
      <SenderLine mail={mail} hasLink />
    </div>
  )
}
