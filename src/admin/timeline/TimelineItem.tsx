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
  const { at, by, checks, failed, icon, link, remark, suspect, text } = entry
  return (
    <li className="timeline__entry" data-icon={icon} data-failed={failed}>
      <span aria-hidden="true">{icons[icon]}</span>
      <div>
        <p>{link ? <Link href={`${config.routes.admin}${link}`}>{text}</Link> : text}</p>
        <p className="timeline__meta">
          <time dateTime={at}>{shortTime(at, language)}</time>
          {by && ` · ${words.timeline.by(by)}`}
        </p>
        {checks && (
          <p className="timeline__meta" data-suspect={suspect}>
            {suspect && `⚠ ${words.mail.suspectShort}: `}
            {checks}
          </p>
        )}
        {remark && <p className="timeline__remark">{remark}</p>}
      </div>
    </li>
  )
}
