import type { Asker } from './askerOf'
import type { Row } from './history'
import { isoTime } from './isoTime'
import type { Random } from './random'
import { stamps } from './stamps'

type Submitted = {
  id: string
  enquiry: Row
  at: number
  random: Random
  asker: Asker
}

/** What came in by the form and became the enquiry. */
export const journalRow = ({ id, enquiry, at, random, asker }: Submitted): Row => ({
  id,
  key: random.hex(64),
  bodyDigest: random.hex(64),
  reference: enquiry.reference,
  channel: 'form',
  state: 'processed',
  receivedAt: isoTime(at),
  respondBy: enquiry.promisedBy,
  submission: {
    name: asker.person.name,
    email: asker.person.email,
    organisation: asker.firm.name,
    message: enquiry.message,
    language: asker.language,
    consent: true,
  },
  attempts: 0,
  enquiry: enquiry.id,
  ...stamps(at),
})
