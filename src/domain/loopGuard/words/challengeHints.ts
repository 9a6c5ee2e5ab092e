import { type PhraseTable } from './phraseTable'

/** What a challenge-response filter asks, and a person might ask as well. */
export const challengeHints: PhraseTable = {
  en: `
    confirm your message; confirm your email; confirm your e-mail; verify your email;
    verify your e-mail; confirm that you sent; confirm this request; requires verification;
    sender verification; click the link below; click on the link below; following link;
    allowed list; whitelist; boxbe; tmda; spam arrest; held for; until you confirm;
    just reply to this`,
  de: `bestätigen sie; bestätigungslink`,
  fr: `confirmer votre; cliquer sur le lien; cliquez sur le lien; authentifier`,
  es: `confirme su; haga clic en el siguiente; confirmar su mensaje`,
  other: `
    confirmar a sua mensagem; confirme seu e-mail; подтвердите; для подтверждения; bevestig uw`,
}
