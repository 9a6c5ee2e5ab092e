import { type PhraseTable } from './phraseTable'

/** What the subject of a challenge-response filter's question contains. */
export const challengeSubjects: PhraseTable = {
  en: `
    please confirm your message; please confirm your mail; please confirm your email;
    please confirm your e-mail; confirm your email address; confirmation required;
    requires verification; requires your confirmation; verification required;
    please verify your; sender verification; action required to deliver;
    your message is awaiting; your message to; confirm:; please authenticate;
    verify your message; one-time confirmation; one time confirmation; boxbe; spam arrest;
    awaits moderator approval; waiting list; message held; unconfirmed message`,
  de: `bitte bestätigen sie; bestätigung erforderlich; bitte um bestätigung`,
  fr: `
    demande de confirmation; confirmez votre; confirmation de votre envoi;
    demande d'authentification`,
  es: `confirme su; se requiere confirmación; por favor confirme`,
  other: `
    confirme seu; confirmação necessária; antispam uol; conferma il tuo; подтверждение отправки;
    bevestig uw`,
}
