import { Forbidden, type PayloadHandler, type PayloadRequest } from 'payload'

import { rule } from '@/access/accessFor'

/** An endpoint of one enquiry: signed in, allowed to work on enquiries, with the id of the path. */
export const onEnquiry =
  (work: (req: PayloadRequest, id: string) => Promise<Response>): PayloadHandler =>
  async (req) => {
    if (!req.user || !(await mayWork(req))) throw new Forbidden(req.t)
    return work(req, String(req.routeParams?.id))
  }

// Who may read an enquiry but not edit it (a verifier) still has moves to make; the rules of the
// pipeline say which, and the look-up of the enquiry says on which records.
const mayWork = (req: PayloadRequest) => rule('enquiries', 'read')({ req })
