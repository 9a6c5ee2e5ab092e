import { type ClockName, clockNames } from '../serviceLevel/clockNames'

type Place = { clock: ClockName; group: null | string }

/** Rows in the order of an enquiry's way, then of the groups. */
export const serviceOrder = (a: Place, b: Place): number =>
  clockNames.indexOf(a.clock) - clockNames.indexOf(b.clock) ||
  (a.group ?? '').localeCompare(b.group ?? '')
