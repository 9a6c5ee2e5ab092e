import type { PayloadRequest } from 'payload'

import type { MoveRequestBody } from '@/contracts/moveRequest'
import { assessMove } from '@/domain/pipeline/assessMove'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import type { AllowedMove, MoveActor } from '@/domain/pipeline/moveAssessment'
import type { PipelineRecord } from '@/domain/pipeline/pipelineRecord'
import { pipelineVersion } from '@/domain/pipeline/pipelineVersion'
import { statuses } from '@/domain/pipeline/statuses'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { mayAnswer } from '../mayAnswer'
import { withContext } from '../withContext'
import { moveFacts } from './moveFacts'
import { MoveRefused } from './moveRefused'

type Move = {
  req: PayloadRequest
  /** Id of the enquiry; the request's user must be allowed to update it. */
  id: string
  body: MoveRequestBody
  /** The product itself moves it: nobody's access or hat is asked for. */
  bySystem?: boolean
  /** When it was due to move, for a move that time brings about. */
  now?: Date
}

/**
 * Takes an enquiry to a stage or status: the only way there is. Checks the guards, stores the change
 * and its event together, and answers the enquiry as it is then. Throws MoveRefused.
 */
export const moveEnquiry = ({
  req,
  id,
  body,
  bySystem = false,
  now = new Date(),
}: Move): Promise<Enquiry> =>
  inTransaction(req, async () => {
    const enquiry = await req.payload.findByID({
      collection: 'enquiries',
      id,
      depth: 0,
      overrideAccess: bySystem,
      req,
    })
    const told = toldBy(body, enquiry, now)
    const assessment = assessMove({
      record: { ...enquiry, ...told } as PipelineRecord,
      to: body.to,
      reason: body.reason,
      override: body.override,
      actor: bySystem ? { id: null, roles: [], system: true } : await actorOn(req, id),
      facts: await moveFacts(req, enquiry),
      now,
    })
    if (!assessment.allowed) throw new MoveRefused(assessment)
    const moved = await store({ req, enquiry, told, assessment, now })
    await recordMove({ req, from: enquiry, to: moved, body, assessment })
    return moved
  })

/** Whoever may read it only to verify it is no owner here, whatever they own elsewhere. */
async function actorOn(req: PayloadRequest, id: string): Promise<MoveActor> {
  const roles = req.user?.roles ?? []
  const isOwner = roles.includes('owner') && (await mayAnswer(req, id))
  return { id: idOf(req.user), roles: isOwner ? roles : roles.filter((role) => role !== 'owner') }
}

/** What the mover says of a closing or a pause, as it stands on the enquiry. */
function toldBy(body: MoveRequestBody, enquiry: Enquiry, now: Date): Partial<Enquiry> {
  if (body.to === 'delayed') return body.resumeAt ? { resumeAt: body.resumeAt } : {}
  if (!statuses.some((status) => status === body.to && isClosed(status))) return {}
  const { reason, lostTo, duplicateOf, signpostedTo, date } = body
  return {
    closing: {
      ...enquiry.closing,
      reason,
      lostTo,
      duplicateOf,
      signpostedTo,
      date: date ?? now.toISOString(),
    },
  }
}

type Stored = {
  req: PayloadRequest
  enquiry: Enquiry
  told: Partial<Enquiry>
  assessment: AllowedMove
  now: Date
}

function store({ req, enquiry, told, assessment, now }: Stored): Promise<Enquiry> {
  const { change, kind } = assessment
  const closing = kind === 'close' && { ...told.closing, closedAt: now.toISOString() }
  const reopened = kind === 'reopen' && { closing: emptyClosing }
  // What comes back from aftercare was verified before; what was changed since was not.
  const isWon = kind === 'forward' && change.stage === 'won'
  const won = isWon && { wonFigures: enquiry.win }
  // The clocks are held, or run on, from the time of the move, even if that is made late.
  return withContext(req, 'movedAt', now, () =>
    req.payload.update({
      collection: 'enquiries',
      id: enquiry.id,
      depth: 0,
      // The pipeline's own fields are closed to everybody; the rules above have let this move pass.
      overrideAccess: true,
      req,
      data: { ...told, ...change, ...(closing && { closing }), ...reopened, ...won },
    }),
  )
}

const emptyClosing = {
  reason: null,
  lostTo: null,
  date: null,
  duplicateOf: null,
  signpostedTo: null,
  closedAt: null,
}

type Recorded = {
  req: PayloadRequest
  from: Enquiry
  to: Enquiry
  body: MoveRequestBody
  assessment: AllowedMove
}

const place = ({ stage, status }: Enquiry) => `${stage}/${status}`

const recordMove = ({ req, from, to, body, assessment }: Recorded): Promise<void> =>
  recordEvent({
    req,
    enquiry: from.id,
    type: 'moved',
    from: place(from),
    to: place(to),
    reason: body.reason,
    version: pipelineVersion,
    detail: {
      kind: assessment.kind,
      brokenGuards: assessment.brokenGuards.map(({ field }) => field),
    },
  })
