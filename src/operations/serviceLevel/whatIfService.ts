import { setImmediate as othersFirst } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

import type { ServiceWhatIf } from '@/contracts/serviceWhatIf'
import { type ComparedRow, compareService } from '@/domain/reports/compareService'
import { reportPeriod } from '@/domain/reports/reportPeriod'
import { type ReportedClock, serviceReport } from '@/domain/reports/serviceReport'
import { changeSettings } from '@/domain/serviceLevel/changeSettings'
import { clockNames } from '@/domain/serviceLevel/clockNames'
import { priorityOf } from '@/domain/serviceLevel/priorities'
import { type KeptClock, recountClock } from '@/domain/serviceLevel/recountClock'
import type { ServiceSettings } from '@/domain/serviceLevel/serviceSettings'
import { whatIfOwners } from '@/operations/routing/whatIfOwners'

import { readableRows } from '../readableRows'
import { groupNames } from './groupNames'
import { currentSettings, settingsOfVersion } from './serviceSettings'

const PAGE = 1000

export type NamedComparedRow = ComparedRow & { groupName: null | string }

const columns = [
  'enquiry',
  'name',
  'state',
  'startedAt',
  'pauses',
  'dueAt',
  'stoppedAt',
  'breachedAt',
  'elapsedMinutes',
  'priority',
  'version',
  'owner',
  'theme',
  'channel',
  'country',
  'language',
] as const

type Kept = Omit<KeptClock, 'pauses'> & { pauses: null | string }
type Found = Kept & Record<Exclude<(typeof columns)[number], keyof Kept>, null | string>

/**
 * The report on service beside the one that would be with other hours, targets and absences; the rows
 * of each clock as soon as they are worked out. Stores nothing.
 */
export async function* whatIfService(
  req: PayloadRequest,
  { from, to, by, hours, targets, absences }: ServiceWhatIf,
): AsyncGenerator<NamedComparedRow[], void> {
  const now = new Date()
  const period = { time: 'startedAt', ...reportPeriod(from, to) }
  const read = await readableRows(req, 'clocks')
  const otherOwner = by === 'owner' && absences && (await whatIfOwners(req, absences, now))
  const groupOf = (clock: Found) => (by ? clock[by] : null)
  for (const name of clockNames) {
    const oneOf = [{ column: 'name', values: [name] }]
    const clocks = (await read({ columns, ...period, oneOf })) as unknown as Found[]
    const settings = await settingsByVersion(req, clocks)
    const whatIf: ReportedClock[] = []
    for (const [index, clock] of clocks.entries()) {
      // A long question does not hold up everybody else's.
      if (index % PAGE === 0) await othersFirst()
      const kept = settings.get(clock.version!)!
      const other = changeSettings(kept, { calendar: hours, targets }, priorityOf(clock.priority))
      const group = otherOwner ? otherOwner(clock) : groupOf(clock)
      whatIf.push({ ...recountClock({ clock: keptClock(clock), kept, other }), name, group })
    }
    const official = clocks.map((clock) => ({ ...clock, group: groupOf(clock) }))
    const rows = compareService(serviceReport(official, now), serviceReport(whatIf, now))
    yield await groupNames(req, by, rows)
  }
}

const keptClock = (clock: Found): KeptClock => ({
  ...clock,
  priority: priorityOf(clock.priority),
  pauses: JSON.parse(clock.pauses ?? '[]') as KeptClock['pauses'],
})

/** The settings that each clock was started under. */
async function settingsByVersion(
  req: PayloadRequest,
  clocks: readonly Found[],
): Promise<Map<string, ServiceSettings>> {
  const found = new Map<string, ServiceSettings>()
  for (const version of new Set(clocks.map((clock) => clock.version!))) {
    found.set(version, (await settingsOfVersion(req, version)) ?? (await currentSettings(req)))
  }
  return found
}
