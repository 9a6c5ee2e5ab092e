import type { PayloadRequest, Where } from 'payload'

import { grantedScopes } from './grantedScopes'
import { reach } from './reach'

/** The collections whose records anybody may read whose enquiry they may read. */
export type OfEnquiry = 'clocks' | 'enquiries' | 'enquiry-events'

/** What the access rule says of such records, as a rule of the enquiries that they belong to. */
export const enquiryRule = (req: PayloadRequest, slug: OfEnquiry): Promise<boolean | Where> =>
  reach({ req, slug: 'enquiries', granted: grantedScopes(req.user, slug, 'read') })
