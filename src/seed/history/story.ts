import type { Stage } from '@/domain/pipeline/stages'
import type { Status } from '@/domain/pipeline/statuses'
import { milliseconds } from '@/domain/milliseconds'

import type { Random } from './random'

type Place = { stage: Stage; status: Status }

/** What happens to an enquiry after it was received; `at` in milliseconds of the epoch. */
export type Step = { at: number } & (
  | { does: 'move'; kind: 'close' | 'forward' | 'pause'; from: Place; to: Place }
  | { does: 'reply' }
  | { does: 'write-again' }
)

type Ending = { weight: number; stages: readonly Stage[]; status: Status }

const answered: readonly Stage[] = ['triaged', 'responded']
const qualified: readonly Stage[] = [...answered, 'prospect']
const endings: readonly Ending[] = [
  { weight: 52, stages: answered, status: 'lost' },
  { weight: 14, stages: ['triaged'], status: 'signposted' },
  { weight: 10, stages: [], status: 'spam' },
  { weight: 9, stages: answered, status: 'abandoned' },
  { weight: 7, stages: qualified, status: 'lost' },
  { weight: 5, stages: answered, status: 'dormant' },
  {
    weight: 3,
    stages: [...qualified, 'active-project', 'proposition', 'verify-win', 'won', 'aftercare'],
    status: 'won',
  },
]

const hours = (random: Random, low: number, high: number) =>
  random.between(low, high) * 60 * milliseconds.minute

/** How an enquiry that came in at `start` went, as far as it had come by `until`. */
export function storyOf(random: Random, start: number, until: number): Step[] {
  const { stages, status } = endingOf(random)
  const steps: Step[] = []
  let at = start
  let place: Place = { stage: 'received', status: 'ongoing' }
  const move = (to: Place, kind: 'close' | 'forward' | 'pause') => {
    steps.push({ at, does: 'move', kind, from: place, to })
    place = to
  }
  for (const stage of stages) {
    at += stage === 'triaged' ? hours(random, 0.2, 8) : hours(random, 1, 30)
    if (stage === 'responded' || isQualified(stage)) steps.push({ at: at - 5000, does: 'reply' })
    move({ stage, status: stage === 'won' ? 'won' : place.status }, 'forward')
    at += isQualified(stage) ? hours(random, 100, 700) : hours(random, 1, 40)
    if (stage === 'responded') steps.push({ at, does: 'write-again' })
  }
  at += hours(random, 2, 500)
  if (status !== 'won') move({ ...place, status }, status === 'dormant' ? 'pause' : 'close')
  if (status === 'dormant') {
    at += hours(random, 4000, 9000)
    move({ ...place, status: 'abandoned' }, 'close')
  }
  return steps.filter((step) => step.at < until)
}

const isQualified = (stage: Stage) => stage !== 'triaged' && stage !== 'responded'

function endingOf(random: Random): Ending {
  let left = random.next() * endings.reduce((sum, { weight }) => sum + weight, 0)
  return endings.find(({ weight }) => (left -= weight) < 0) ?? endings[0]!
}
