import type { Bilingual } from '../bilingual'
import { milliseconds } from '../milliseconds'
import { isClosed } from './closedStatuses'
import { mayReopen, reopenDays } from './mayReopen'
import type { MoveKind, MoveRequest } from './moveAssessment'
import { type Stage, stages } from './stages'
import type { Status } from './statuses'

export const dormantDays = 90

/** Either how a target is reached, or why it cannot be reached from here. */
export type Reach = { kind: MoveKind } | { unreachable: Bilingual }

const unreachable = (en: string, ko: string): Reach => ({ unreachable: { en, ko } })

const daysBetween = (from: string | null | undefined, to: Date): number =>
  (to.getTime() - new Date(from ?? NaN).getTime()) / milliseconds.day

function reopening({ to, facts, now }: MoveRequest): Reach {
  if (to !== 'responded') {
    return unreachable(
      'It is closed; it can only be reopened, at the stage responded.',
      '종결된 문의입니다. ‘답변 완료’ 단계로만 다시 열 수 있습니다.',
    )
  }
  if (mayReopen(facts.closedAt, now)) return { kind: 'reopen' }
  return unreachable(
    `It was closed more than ${reopenDays} days ago; start a linked enquiry instead.`,
    `종결된 지 ${reopenDays}일이 지났습니다. 연결된 새 문의를 등록해 주십시오.`,
  )
}

function stepTo(to: Stage, { record: { stage, status } }: MoveRequest): Reach {
  if (status === 'delayed' || status === 'dormant') {
    return unreachable('Resume it first.', '먼저 진행을 재개해 주십시오.')
  }
  const step = stages.indexOf(to) - stages.indexOf(stage)
  if (step === 1) return { kind: 'forward' }
  if (step === -1) return { kind: 'back' }
  return unreachable(
    'Stages are taken one at a time, forward or back.',
    '단계는 앞뒤로 한 단계씩만 이동할 수 있습니다.',
  )
}

function sleep({ record, facts, now }: MoveRequest): Reach {
  const days = facts.dormantDays ?? dormantDays
  const lastSign = facts.lastInteractionAt ?? record.receivedAt
  if (record.status === 'ongoing' && daysBetween(lastSign, now) >= days) {
    return { kind: 'pause' }
  }
  return unreachable(
    `Only an ongoing enquiry without an interaction for ${days} days becomes dormant.`,
    `${days}일 동안 상호작용이 없는 진행 중 문의만 휴면으로 바뀝니다.`,
  )
}

const triageClosings: readonly Status[] = ['signposted', 'duplicate', 'spam']

function closing(to: Status, { record: { stage } }: MoveRequest): Reach {
  const inTriage = stage === 'received' || stage === 'triaged'
  if (!triageClosings.includes(to) || inTriage) return { kind: 'close' }
  return unreachable(
    'Spam, duplicates and signposts are closed at triage; later, abandon it with a reason.',
    '스팸, 중복, 타 기관 안내는 분류 단계에서만 종결할 수 있습니다. 이후에는 사유를 적어 중단으로 처리해 주십시오.',
  )
}

function statusChange(to: Status, request: MoveRequest): Reach {
  const { status } = request.record
  if (status === to) return unreachable('It has this status already.', '이미 해당 상태입니다.')
  if (status === 'won') return unreachable('It is won.', '이미 유치가 확정된 문의입니다.')
  if (to === 'ongoing') return { kind: 'resume' }
  if (to === 'delayed') return { kind: 'pause' }
  if (to === 'dormant') return sleep(request)
  return closing(to, request)
}

/** How the target of a move is reached from where the enquiry stands. */
export function reachOf(request: MoveRequest): Reach {
  const { record, to } = request
  if (isClosed(record.status)) return reopening(request)
  const stage = stages.find((name) => name === to)
  return stage ? stepTo(stage, request) : statusChange(to as Status, request)
}
