'use client'

import { FieldLabel, useDocumentInfo } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

import { SenderLine } from './SenderLine'
import { SuspectBanner } from './SuspectBanner'
import { useMails } from './useMails'

import './mail.css'

/** Who sent the mail that the open interaction came in as, and whether they are genuine. */
export const InteractionSender: TextFieldClientComponent = ({ field, path }) => {
  const { received, sender } = (useDocumentInfo().data ?? {}) as Partial<Interaction>
  const { mails } = useMails(received ? `where[id][equals]=${idOf(received)}` : null)
  const [mail] = mails
  if (mail) {
    return (
      <div className="field-type mail-notices">
        <SuspectBanner mails={[mail]} />
        <SenderLine mail={mail} hasLink />
      </div>
    )
  }
  // The mail itself may be closed to this reader.
  return (
    <div className="field-type">
      <FieldLabel label={field.label} path={path} />
      <p>{sender}</p>
    </div>
  )
}
