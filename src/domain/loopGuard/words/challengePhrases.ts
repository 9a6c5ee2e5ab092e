import { type PhraseTable } from './phraseTable'

/** What a challenge-response filter asks of somebody who wrote for the first time. */
export const challengePhrases: PhraseTable = {
  en: ['confirm your message', 'confirm your email', 'confirm your e-mail', 'verify your email', 'please confirm that you sent', 'confirm that you sent', 'to confirm that your message', 'confirm this request', 'to verify that you are', 'prove you are', 'prove that you are', 'verify you are a human', 'verify that you are human', 'requires verification', 'sender verification', 'sender address verification', 'click the link below to', 'click on the link below to', 'be added to my allowed', 'added to my allow list', 'approved senders list', 'my approved senders', 'spam arrest', 'spamarrest', 'boxbe', 'tmda', 'whitelist', 'held because', 'quarantined until', 'will be delivered once', 'will not be delivered until', 'just reply to this'],
  de: ['bestätigen sie', 'ihre nachricht wurde noch nicht zugestellt', 'bestätigungslink'],
  fr: ['confirmer votre', 'cliquer sur le lien', 'cliquez sur le lien', 'mailinblack', 'authentifier'],
  es: ['confirme su', 'haga clic en el siguiente', 'confirmar su mensaje'],
  other: ['confirmar a sua mensagem', 'confirme seu e-mail', 'antispam uol', 'подтвердите', 'для подтверждения'],
}
