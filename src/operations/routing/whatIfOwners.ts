import type { PayloadRequest } from 'payload'

import { londonDate } from '@/domain/pipeline/londonDate'
import { type PlannedAbsence, withAbsences } from '@/domain/routing/plannedAbsences'
import { type Assignment, type Assignments, responsibleFor } from '@/domain/routing/responsibleFor'
import { rosterOf } from '@/domain/routing/rosterOf'

import { readableRows } from '../readableRows'
import { staffOfDesk } from '../staffOfDesk'

type OfClock = { enquiry: null | string; owner: null | string; stoppedAt: null | string }

const beginning = new Date(0)

/** Who would have been responsible for a clock when it ended, or now, had these people been away. */
export async function whatIfOwners(
  req: PayloadRequest,
  absences: readonly PlannedAbsence[],
  now: Date,
): Promise<(clock: OfClock) => null | string> {
  const { staff } = rosterOf(withAbsences(await staffOfDesk(req), absences), now)
  const routed = await findRouted(req, now)
  const changes = await findChanges(req, now)
  return ({ enquiry, owner, stoppedAt }) => {
    const at = stoppedAt ?? now.toISOString()
    return responsibleFor({
      owner,
      at,
      assignments: {
        routed: routed.get(enquiry!) ?? { owner: null, standsInFor: null },
        changes: changes.get(enquiry!) ?? [],
      },
      roster: { staff, day: londonDate(new Date(at)) },
    })
  }
}

/** To whom routing gave enquiries in place of somebody who was away. */
async function findRouted(
  req: PayloadRequest,
  end: Date,
): Promise<Map<string, Assignments['routed']>> {
  const read = await readableRows(req, 'enquiries')
  const rows = await read({
    columns: ['id', 'routing.owner', 'routing.standsInFor'],
    time: 'receivedAt',
    start: beginning,
    end,
  })
  const standIns = rows.filter((row) => row['routing.standsInFor'] !== null)
  return new Map(
    standIns.map((row) => [
      String(row.id),
      {
        owner: row['routing.owner'] as null | string,
        standsInFor: row['routing.standsInFor'] as string,
      },
    ]),
  )
}

/** The changes of owner in the histories, those of absences among them. */
async function findChanges(req: PayloadRequest, end: Date): Promise<Map<string, Assignment[]>> {
  const read = await readableRows(req, 'enquiry-events')
  const rows = await read({
    columns: ['enquiry', 'at', 'to', 'detail'],
    time: 'at',
    start: beginning,
    end,
    oneOf: [{ column: 'type', values: ['assigned'] }],
    sort: ['enquiry', 'sequence'],
  })
  const changes = new Map<string, Assignment[]>()
  for (const { enquiry, at, to, detail } of rows) {
    const known = changes.get(String(enquiry)) ?? []
    changes.set(String(enquiry), known)
    known.push({ at: String(at), to: to as null | string, ...handOverOf(detail as null | string) })
  }
  return changes
}

function handOverOf(detail: null | string): Pick<Assignment, 'handedOverFrom'> {
  const { handedOverFrom } = (JSON.parse(detail ?? 'null') ?? {}) as Partial<Assignment>
  return { handedOverFrom: handedOverFrom ?? null }
}
