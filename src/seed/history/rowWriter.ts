import type { History, Plan } from './history'

/** Puts very many rows into a database beside Payload's own way: no hook, no rule, nothing read back. */
export type RowWriter = {
  newId: Plan['newId']
  write: (rows: History) => Promise<void>
  finish: () => Promise<void>
}
