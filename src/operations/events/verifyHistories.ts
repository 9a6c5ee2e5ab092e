import type { PayloadRequest } from 'payload'

import { inPages } from '../inPages'
import { verifyHistory } from './verifyHistory'

type Fault = { reference: string; at: number; why: string }

/** Checks the history of every enquiry, in the trash as well; `at` counts from 0. */
export async function verifyHistories(
  req: PayloadRequest,
): Promise<{ checked: number; faults: Fault[] }> {
  const faults: Fault[] = []
  let checked = 0
  const select = { reference: true, history: true } as const
  for await (const page of inPages({ req, collection: 'enquiries', select, limit: 100 })) {
    for (const { id, reference, history } of page) {
      const verdict = await verifyHistory({ req, id, head: history?.hash })
      if (!verdict.ok) faults.push({ reference, at: verdict.at, why: verdict.why })
      checked++
    }
  }
  return { checked, faults }
}
