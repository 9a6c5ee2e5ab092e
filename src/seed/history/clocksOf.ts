import type { Stage } from '@/domain/pipeline/stages'
import { breachClock } from '@/domain/serviceLevel/breachClock'
import type { Clock } from '@/domain/serviceLevel/clock'
import type { ClockName } from '@/domain/serviceLevel/clockNames'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'
import { startClock } from '@/domain/serviceLevel/startClock'
import { stopClock } from '@/domain/serviceLevel/stopClock'

import type { Step } from './story'

type Span = { name: ClockName; from: number; to: number | undefined }

/** The clocks of an enquiry's story, each as the product would have run it. */
export function clocksOf({ at, steps, until }: { at: number; steps: Step[]; until: number }) {
  return spansOf(at, steps).map(({ name, from, to }) => {
    const begun = startClock({
      name,
      at: new Date(from),
      priority: 'normal',
      settings: defaultSettings,
    })
    const clock =
      to === undefined
        ? told(begun, until)
        : stopClock(begun, new Date(to), defaultSettings.calendar)
    return { ...clock, name }
  })
}

/** Whoever was to hear of a breach has heard of it by now. */
function told(clock: Clock, until: number): Clock {
  const now = breachClock(clock, new Date(until))
  return now.breachedAt ? { ...now, nextAlert: null, nextAlertAt: null } : now
}

function spansOf(at: number, steps: Step[]): Span[] {
  const first = (fits: (step: Step) => boolean) => steps.find(fits)?.at
  const entered = (stage: Stage) => first((step) => step.does === 'move' && step.to.stage === stage)
  const ended = first((step) => step.does === 'move' && step.kind !== 'forward')
  const replied = first((step) => step.does === 'reply')
  const again = first((step) => step.does === 'write-again')
  const prospect = entered('prospect')
  return [
    { name: 'acknowledge', from: at, to: at + 2500 },
    { name: 'triage', from: at, to: entered('triaged') ?? ended },
    { name: 'firstResponse', from: at, to: replied ?? ended },
    ...(replied ? [{ name: 'qualify' as const, from: replied, to: prospect ?? ended }] : []),
    ...(again ? [{ name: 'rollingResponse' as const, from: again, to: prospect ?? ended }] : []),
  ]
}
