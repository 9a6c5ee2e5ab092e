import { putAway } from '@/operations/incomingMail/putAway'

import { onMails } from './onMails'

/** POST /api/incoming-mail/put-away `{mails}`: nothing is to be done about these; they are kept. */
export const putAwayMails = onMails('/put-away', putAway)
