'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Enquiry, IncomingMail } from '@/payload-types'

import { Suggestion } from './Suggestion'

import '../deskPanel.css'

type Props = { mail: IncomingMail; onDone: () => Promise<void> | void }

const isReadable = (enquiry: Enquiry | string): enquiry is Enquiry => typeof enquiry === 'object'

/** The enquiries that a mail may belong to, which joined none. */
export function OwnSuggestions({ mail, onDone }: Props) {
  const { config } = useConfig()
  const { words } = useAdminWords()
  const suggested = (mail.suggestions ?? []).filter(isReadable)
  if (mail.interaction || suggested.length === 0) return null
  return (
    <section className="desk-panel" aria-label={words.mail.mayBelong}>
      <p>
        <strong>{words.mail.mayBelong}</strong> {words.mail.whyOnlySuggested}
      </p>
      {suggested.map(({ id, title }) => (
        <Suggestion
          key={id}
          mail={mail.id}
          enquiry={id}
          joinLabel={words.mail.joinIt}
          onDone={onDone}
        >
          <Link href={`${config.routes.admin}/collections/enquiries/${id}`}>{title}</Link>
        </Suggestion>
      ))}
    </section>
  )
}
