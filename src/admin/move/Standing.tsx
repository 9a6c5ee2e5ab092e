'use client'

import { Pill } from '@payloadcms/ui'

import { DueTime } from '@/admin/cells/DueTime'
import { nextDue } from '@/admin/cells/nextDue'
import { statusPill } from '@/admin/cells/statusPill'
import { useAdminWords } from '@/admin/words/useAdminWords'
import { ballWords, stageWords, statusWords } from '@/i18n/pipelineWords'
import type { Enquiry } from '@/payload-types'

/** How the enquiry stands: its stage and status, whose turn it is, and what is due next. */
export function Standing({ enquiry }: { enquiry: Enquiry }) {
  const { language, words } = useAdminWords()
  const due = nextDue(enquiry)
  return (
    <div className="desk-panel__row move-panel__standing">
      <strong>{stageWords[enquiry.stage][language]}</strong>
      <Pill pillStyle={statusPill(enquiry.status)} size="small">
        {statusWords[enquiry.status][language]}
      </Pill>
      <span>
        {words.move.turn}: <strong>{ballWords[enquiry.ball][language]}</strong>
      </span>
      {due && (
        <span>
          {words.move.due[due.of]}: <DueTime at={due.at} language={language} />
        </span>
      )}
    </div>
  )
}
