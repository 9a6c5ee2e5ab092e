'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Enquiry } from '@/payload-types'

import { Continuation } from './Continuation'
import { MoveActions } from './MoveActions'
import { NextMove } from './NextMove'
import { StageSteps } from './StageSteps'
import { Standing } from './Standing'

import '../deskPanel.css'
import './movePanel.css'

/** The pipeline of the open enquiry: where it stands, what it lacks, and where it can go. */
export function MovePanel() {
  const { id, data, isTrashed } = useDocumentInfo()
  const { words } = useAdminWords()
  if (!id || !data?.stage || isTrashed) return null
  const enquiry = data as Enquiry
  return (
    <section className="desk-panel move-panel" aria-label={words.move.heading}>
      <StageSteps stage={enquiry.stage} />
      <Standing enquiry={enquiry} />
      <NextMove enquiry={enquiry} />
      <MoveActions enquiry={enquiry} />
      <Continuation enquiry={enquiry} />
    </section>
  )
}
