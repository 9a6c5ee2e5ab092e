'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import { mayReopen } from '@/domain/pipeline/mayReopen'
import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { ContinueForm } from './ContinueForm'

/** How an enquiry goes on that was closed too long ago to be reopened: in another that follows it. */
export function Continuation({ enquiry }: { enquiry: Enquiry }) {
  const { config } = useConfig()
  const { words } = useAdminWords()
  if (!isClosed(enquiry.status) || mayReopen(enquiry.closing?.closedAt, new Date())) return null
  const later = idOf(enquiry.continuedBy)
  if (!later) return <ContinueForm id={enquiry.id} />
  return (
    <p>
      <Link href={`${config.routes.admin}/collections/enquiries/${later}`}>
        {words.move.continued}
      </Link>
    </p>
  )
}
