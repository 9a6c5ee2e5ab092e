'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { nextStage } from '@/domain/pipeline/nextStage'
import { stageWords } from '@/i18n/pipelineWords'
import type { Enquiry } from '@/payload-types'

import { MissingList } from './MissingList'
import { useMissing } from './useMissing'

/** What stands between the enquiry and its next stage. */
export function NextMove({ enquiry: { stage, status } }: { enquiry: Enquiry }) {
  const { language, words } = useAdminWords()
  const open = status === 'ongoing' || status === 'won'
  const to = open ? nextStage(stage) : null
  const missing = useMissing(to)
  if (open && !to) return <p>{words.move.finished}</p>
  if (!to || !missing) return null
  const name = stageWords[to][language]
  if (missing.length === 0) return <p className="move-panel__ready">{words.move.ready(name)}</p>
  return (
    <div>
      <p>{words.move.missing(name)}</p>
      <MissingList missing={missing} />
    </div>
  )
}
