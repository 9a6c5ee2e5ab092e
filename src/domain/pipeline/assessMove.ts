import type { Bilingual } from '../bilingual'
import { changeOf } from './changeOf'
import { type Hat, hatsOf } from './hats'
import { isFilled } from './isFilled'
import { isParty } from './isParty'
import { missingFor } from './missingFor'
import type {
  MissingField,
  MoveAssessment,
  MoveKind,
  MoveRefusal,
  MoveRequest,
  RefusedMove,
} from './moveAssessment'
import { reachOf } from './reachOf'
import type { Stage } from './stages'
import { whoMayChangeStatus, whoMayEnter, whoMayLeave } from './whoMayMove'

const messages = {
  'not-permitted': {
    en: 'This move is for somebody else to make.',
    ko: '이 이동을 할 권한이 없습니다.',
  },
  'four-eyes': {
    en: 'A win is verified by somebody who is neither its owner nor its project manager, and was neither when it was sent to be verified.',
    ko: '유치 확정은 담당자나 프로젝트 관리자가 아니며 검증 요청 당시에도 아니었던 검증 담당자만 할 수 있습니다.',
  },
  'project-manager': {
    en: 'Only the project manager sends a win to be verified.',
    ko: '유치 검증은 프로젝트 관리자만 요청할 수 있습니다.',
  },
  'reason-required': { en: 'Give a reason.', ko: '사유를 입력해 주십시오.' },
  'missing-fields': {
    en: 'Some of what this move needs is missing.',
    ko: '이동에 필요한 항목이 빠져 있습니다.',
  },
} satisfies Record<string, Bilingual>

const refuse = (
  refusal: MoveRefusal,
  message: Bilingual,
  missing: MissingField[] = [],
): RefusedMove => ({ allowed: false, refusal, missing, message })

function permittedHats(kind: MoveKind, { record, to }: MoveRequest): readonly Hat[] {
  if (kind === 'forward') return whoMayEnter[to as Stage]
  if (kind === 'back') return whoMayLeave(record.stage)
  return whoMayChangeStatus(kind, to)
}

function permissionMessage(kind: MoveKind, { to }: MoveRequest): Bilingual {
  if (kind === 'forward' && to === 'won') return messages['four-eyes']
  if (kind === 'forward' && to === 'verify-win') return messages['project-manager']
  return messages['not-permitted']
}

/** An administrator may stand in for anybody, but nobody is both pairs of the four eyes. */
const mayOverride = (request: MoveRequest) =>
  request.override === true &&
  request.actor.roles.includes('administrator') &&
  !(request.to === 'won' && isParty(request))

/** The permission that is lacking, as a guard that an override can break. */
function brokenPermission(kind: MoveKind, request: MoveRequest): MissingField[] {
  const worn = hatsOf(request)
  if (permittedHats(kind, request).some((hat) => worn.includes(hat))) return []
  return [{ field: 'actor', message: permissionMessage(kind, request) }]
}

// A stage left behind is not checked again, and a new message is never kept out.
const guardsOf = (kind: MoveKind, { record, facts, to, now }: MoveRequest): MissingField[] =>
  kind === 'back' || kind === 'reopen' ? [] : missingFor(record, facts, to, now)

/**
 * Whether a move is allowed, and what it writes; else the first obstacle of: the target cannot be
 * reached, the actor may not, a reason is needed, fields are missing (each is named).
 */
export function assessMove(request: MoveRequest): MoveAssessment {
  const reach = reachOf(request)
  if ('unreachable' in reach) return refuse('not-reachable', reach.unreachable)
  const { kind } = reach
  const overrides = mayOverride(request)
  const permission = brokenPermission(kind, request)
  if (permission[0] && !overrides) return refuse('not-permitted', permission[0].message)
  const needsReason = kind === 'back' || overrides
  if (needsReason && !isFilled(request.reason)) {
    return refuse('reason-required', messages['reason-required'])
  }
  const missing = guardsOf(kind, request)
  if (missing.length > 0 && !overrides) {
    return refuse('missing-fields', messages['missing-fields'], missing)
  }
  return {
    allowed: true,
    kind,
    change: changeOf(kind, request.to, request.actor),
    brokenGuards: [...permission, ...missing],
  }
}
