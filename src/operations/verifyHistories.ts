import type { PayloadRequest } from 'payload'

import { verifyHistory } from './verifyHistory'

const PAGE = 100

type Fault = { reference: string; at: number; why: string }

/** Checks the history of every enquiry; `at` counts from 0. */
export async function verifyHistories(
  req: PayloadRequest,
): Promise<{ checked: number; faults: Fault[] }> {
  const faults: Fault[] = []
  let checked = 0
  for (let page: null | number | undefined = 1; page;) {
    const found = await findPage(req, page)
    for (const { id, reference, history } of found.docs) {
      const verdict = await verifyHistory({ req, id, head: history?.hash })
      if (!verdict.ok) faults.push({ reference, at: verdict.at, why: verdict.why })
      checked++
    }
    page = found.nextPage
  }
  return { checked, faults }
}

const findPage = (req: PayloadRequest, page: number) =>
  req.payload.find({
    collection: 'enquiries',
    depth: 0,
    limit: PAGE,
    // An audit looks at everything, in the trash as well.
    overrideAccess: true,
    page,
    req,
    select: { reference: true, history: true },
    sort: 'id',
    trash: true,
  })
