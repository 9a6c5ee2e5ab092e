'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { TimelineItem } from './TimelineItem'
import { timelineOf } from './timelineOf'
import { useTimeline } from './useTimeline'

import './timeline.css'

/** What happened to the open enquiry: events, interactions and mails in one list, newest first. */
export function Timeline() {
  const { id } = useDocumentInfo()
  const { language, words } = useAdminWords()
  const { failed, records } = useTimeline()
  if (!id) return null
  const entries = records ? timelineOf(records, language) : []
  return (
    <section className="timeline" aria-label={words.timeline.heading}>
      <h3>{words.timeline.heading}</h3>
      {failed && <p role="alert">{words.timeline.failed}</p>}
      {!records && !failed && <p>{words.timeline.loading}</p>}
      {records && entries.length === 0 && <p>{words.timeline.empty}</p>}
      <ol className="timeline__entries">
        {entries.map((entry) => (
          <TimelineItem key={entry.key} entry={entry} />
        ))}
      </ol>
    </section>
  )
}
