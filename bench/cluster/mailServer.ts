// The mail server of the cluster, in a process of its own: one that waits for its turn beside the load
// takes long to answer, and a kill in that moment is what the figures are about. Tells its address, then
// the Message-ID of each mail in the moment that it is accepted.
import { openMailbox } from '../../tests/support/mailbox'

const { url } = await openMailbox((messageId) => process.send!({ messageId, at: Date.now() }))
process.send!({ url })
