'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { type Stage, stages } from '@/domain/pipeline/stages'
import { stageWords } from '@/i18n/pipelineWords'

/** The nine stages in a row, as far as the enquiry has come. */
export function StageSteps({ stage }: { stage: Stage }) {
  const { language } = useAdminWords()
  const reached = stages.indexOf(stage)
  return (
    <ol className="stage-steps">
      {stages.map((name, index) => (
        <li
          key={name}
          className={index < reached ? 'stage-steps__done' : undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          {stageWords[name][language]}
        </li>
      ))}
    </ol>
  )
}
