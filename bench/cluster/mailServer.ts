// The mail server of the cluster, in a process of its own, so that it answers while the load takes its
// turn. Tells its address, then the Message-ID of each mail in the moment that it is accepted.
import { openMailbox } from '../../tests/support/mailbox'

const { url } = await openMailbox((messageId) => process.send!({ messageId }))
process.send!({ url })
