'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { shortTime } from '@/admin/words/shortTime'
import { useAdminWords } from '@/admin/words/useAdminWords'

import type { TimelineEntry } from './timelineEntry'

const icons: Record<TimelineEntry['icon'], string> = {
  mail: '✉',
  move: '➜',
  note: '✎',
  person: '●',
  talk: '☏',
}

/** One happening in the history of an enquiry. */
export function TimelineItem({ entry }: { entry: TimelineEntry }) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const { at, by, failed, icon, link, remark, text } = entry
  return (
    <li className="timeline__entry" data-icon={icon} data-failed={failed}>
      <span aria-hidden="true">{icons[icon]}</span>
      <div>
        <p>{link ? <Link href={`${config.routes.admin}${link}`}>{text}</Link> : text}</p>
        <p className="timeline__meta">
          <time dateTime={at}>{shortTime(at, language)}</time>
          {by && ` · ${words.timeline.by(by)}`}
        </p>
        {remark && <p className="timeline__remark">{remark}</p>}
      </div>
    </li>
  )
}
