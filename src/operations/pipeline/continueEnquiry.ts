import type { PayloadRequest } from 'payload'

import type { ContinueRequest } from '@/contracts/continueRequest'
import { assessContinuation } from '@/domain/pipeline/assessContinuation'
import { recordEvent } from '@/operations/events/recordEvent'
import type { Enquiry } from '@/payload-types'

import { answerableEnquiry } from '../answerableEnquiry'
import { asOwnWork } from '../asOwnWork'
import { idOf } from '../idOf'
import { idsOf } from '../idsOf'
import { inTransaction } from '../inTransaction'
import { ContinuationRefused } from './continuationRefused'
import { findContinuation } from './findContinuation'

type Continuation = {
  req: PayloadRequest
  /** Id of the enquiry that was closed. */
  id: string
  body: ContinueRequest
  /** The product itself continues it: nobody's access is asked for. */
  bySystem?: boolean
  /** When the investor said it; now unless given. */
  receivedAt?: Date
}

/**
 * Begins an enquiry that follows one closed too long ago to be reopened: of the same contact,
 * company and themes, routed and announced as any other, each named in the history of the other.
 * Of several at once, one succeeds. Throws ContinuationRefused.
 */
export const continueEnquiry = ({
  req,
  id,
  body,
  bySystem = false,
  receivedAt = new Date(),
}: Continuation): Promise<Enquiry> =>
  inTransaction(req, async () => {
    const earlier = bySystem ? await anyEnquiry(req, id) : await answerableEnquiry(req, id)
    await assess(req, earlier)
    const later = await begin({ req, earlier, body, receivedAt })
    await link({ req, earlier, later })
    return later
  })

const anyEnquiry = (req: PayloadRequest, id: string): Promise<Enquiry> =>
  req.payload.findByID({ collection: 'enquiries', id, depth: 0, overrideAccess: true, req })

async function assess(req: PayloadRequest, earlier: Enquiry): Promise<void> {
  const refusal = assessContinuation({
    status: earlier.status,
    closedAt: earlier.closing?.closedAt,
    continuedAs: (await findContinuation(req, earlier))?.reference ?? null,
    now: new Date(),
  })
  if (refusal) throw new ContinuationRefused(refusal)
}

type Begun = { req: PayloadRequest; earlier: Enquiry; body: ContinueRequest; receivedAt: Date }

async function begin({ req, earlier, body, receivedAt }: Begun): Promise<Enquiry> {
  const { country, language, subject } = earlier
  const data = {
    country,
    language,
    subject,
    ...body,
    contact: await ifThere(req, 'contacts', idOf(earlier.contact)),
    company: await ifThere(req, 'companies', idOf(earlier.company)),
    themes: idsOf(earlier.themes),
    follows: earlier.id,
    receivedAt: receivedAt.toISOString(),
  } as Enquiry
  // Whoever may work on the one may link what it is linked to.
  return asOwnWork(req, () =>
    // `follows` is closed to plain writes; this operation is its only writer.
    req.payload.create({ collection: 'enquiries', data, depth: 0, overrideAccess: true, req }),
  )
}

/** The id of a contact or company, unless it was put in the trash meanwhile. */
async function ifThere(
  req: PayloadRequest,
  collection: 'companies' | 'contacts',
  id: null | string,
): Promise<null | string> {
  if (!id) return null
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
    select: {},
  })
  return found ? id : null
}

type Linked = { req: PayloadRequest; earlier: Enquiry; later: Enquiry }

/** Two that continue the same enquiry conflict here, and one of them finds it continued. */
async function link({ req, earlier, later }: Linked): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'enquiries',
    id: earlier.id,
    data: { continuedBy: later.id },
    req,
    returning: false,
  })
  const detail = { enquiry: later.id }
  await recordEvent({ req, enquiry: earlier.id, type: 'continued', to: later.reference, detail })
  await recordEvent({
    req,
    enquiry: later.id,
    type: 'continued',
    from: earlier.reference,
    detail: { enquiry: earlier.id },
  })
}
