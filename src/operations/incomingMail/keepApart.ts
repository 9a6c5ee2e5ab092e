import type { PayloadRequest } from 'payload'

import type { IncomingMail } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inTransaction } from '../inTransaction'

type Apart = { req: PayloadRequest; id: string; enquiry: string }

/**
 * Staff say that a mail does not belong to an enquiry that was suggested for it, and it is suggested no
 * more. False where it was not suggested.
 */
export const keepApart = ({ req, id, enquiry }: Apart): Promise<boolean> =>
  inTransaction(req, async () => {
    const { suggestions, keptApart } = await req.payload.findByID({
      collection: 'incoming-mail',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      select: { suggestions: true, keptApart: true },
    })
    const suggested = idsOf(suggestions)
    if (!suggested.includes(enquiry)) return false
    await note(req, id, {
      suggestions: suggested.filter((other) => other !== enquiry),
      keptApart: [...idsOf(keptApart), enquiry],
      keptApartAt: new Date().toISOString(),
      keptApartBy: idOf(req.user),
    })
    return true
  })

const note = (req: PayloadRequest, id: string, data: Partial<IncomingMail>) =>
  req.payload.update({
    collection: 'incoming-mail',
    id,
    data,
    depth: 0,
    // Only the product writes here; whoever may have it do so was asked.
    overrideAccess: true,
    req,
  })
