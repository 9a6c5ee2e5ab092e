import type { PayloadRequest } from 'payload'

import { inLanguageOf } from '@/i18n/inLanguageOf'
import { moveEnquiry } from '@/operations/pipeline/moveEnquiry'
import { MoveRefused } from '@/operations/pipeline/moveRefused'
import type { IncomingMail } from '@/payload-types'

import { answerableEnquiry } from '../answerableEnquiry'
import { idOf } from '../idOf'
import { inTransaction } from '../inTransaction'
import { JoinRefused } from './joinRefused'
import { joinThread } from './joinThread'
import { readIncomingMail } from './readIncomingMail'

type Joined = {
  req: PayloadRequest
  /** Id of the mail; the request's user must be allowed to read it, and to work on the enquiry. */
  id: string
  /** Id of the enquiry. */
  enquiry: string
}

/**
 * Adds a mail to an enquiry because staff say that it belongs there. An enquiry that it became itself
 * is closed as a duplicate of that one. Throws JoinRefused.
 */
export async function joinMail({ req, id, enquiry }: Joined): Promise<void> {
  await answerableEnquiry(req, enquiry)
  const row = await req.payload.findByID({
    collection: 'incoming-mail',
    id,
    depth: 0,
    overrideAccess: false,
    req,
    showHiddenFields: true,
  })
  assess(row)
  const read = await readIncomingMail(row)
  if (!read) throw new JoinRefused('unreadable')
  await inTransaction(req, async () => {
    await takeBack(req, row)
    await joinThread({ req, row, read, enquiry, isNewParticipant: false })
    const own = idOf(row.enquiry)
    if (own && own !== enquiry) await closeAsDuplicate(req, own, enquiry)
  })
}

function assess({ state, interaction, enquiry }: IncomingMail): void {
  if (idOf(interaction)) throw new JoinRefused('joined')
  if (state === 'unreadable') throw new JoinRefused('unreadable')
  if (state === 'stored' || (state === 'taken' && !idOf(enquiry))) {
    throw new JoinRefused('on-its-way')
  }
}

const because = {
  en: 'Its mail was joined to that enquiry.',
  ko: '메일을 해당 문의에 연결했습니다.',
}

/** Of two who join it at once, one meets a write conflict or finds it joined. */
async function takeBack(req: PayloadRequest, { id }: IncomingMail): Promise<void> {
  const mail = await req.payload.db.updateOne({
    collection: 'incoming-mail',
    data: { state: 'stored', putAwayAt: null, putAwayBy: null },
    req,
    where: {
      and: [
        { id: { equals: id } },
        { state: { in: ['parked', 'repeated', 'taken'] } },
        { interaction: { equals: null } },
      ],
    },
  })
  if (!mail) throw new JoinRefused('joined')
}

async function closeAsDuplicate(req: PayloadRequest, id: string, duplicateOf: string) {
  const reason = inLanguageOf(req, because)
  try {
    await moveEnquiry({ req, id, body: { to: 'duplicate', duplicateOf, reason } })
  } catch (error) {
    // Work on it has gone further: what becomes of it is for people to say.
    if (!(error instanceof MoveRefused)) throw error
  }
}
