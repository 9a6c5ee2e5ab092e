import type { PayloadRequest } from 'payload'

import type { Enquiry } from '@/payload-types'

import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inTransaction } from '../inTransaction'
import { readableEnquiry } from '../readableEnquiry'
import { rerouteEnquiry } from './rerouteEnquiry'

type Taken = { req: PayloadRequest; id: string }

/** Gives an enquiry the theme that routing only suggested and routes it anew; null if there is none. */
export const takeSuggestion = ({ req, id }: Taken): Promise<Enquiry | null> =>
  inTransaction(req, async () => {
    const enquiry = await readableEnquiry(req, id)
    const suggested = idOf(enquiry.routing?.suggestedTheme)
    if (!suggested) return null
    await req.payload.update({
      collection: 'enquiries',
      id,
      data: { themes: [suggested, ...idsOf(enquiry.themes).filter((each) => each !== suggested)] },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return rerouteEnquiry({ req, id })
  })
