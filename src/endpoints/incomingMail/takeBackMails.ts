import { takeBack } from '@/operations/incomingMail/takeBack'

import { onMails } from './onMails'

/** POST /api/incoming-mail/take-back `{mails}`: shows again what was put away. */
export const takeBackMails = onMails('/take-back', takeBack)
