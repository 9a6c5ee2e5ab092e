import { type PhraseTable } from './phraseTable'

/** What only a challenge-response filter says, to somebody who wrote for the first time. */
export const challengePhrases: PhraseTable = {
  en: `
    account is protected by; mailbox is protected by; is protected by spam arrest;
    is protected by spamarrest; i am protecting myself from receiving junk mail;
    i apologize for this automatic reply to your email; have your address added to the;
    be added to my allowed; added to my allow list; added to the list of approved senders;
    my approved senders list; added to the guest list; to release your message from the pending;
    your message is being held because; message has been held because;
    message will be delivered once you; confirm that you are a person;
    confirm that you are human; verify that you are human; verify you are a human;
    prove that you are human; prove you are human; prove you are not a spammer;
    this one-time verification; this one-time confirmation; to complete this verification;
    just reply to this message to confirm; challenge-response; challenge/response;
    spam-prevention system which requires`,
  de: `ihre nachricht wurde noch nicht zugestellt; bestätigen sie, dass sie kein spam`,
  fr: `
    est protégé par mailinblack; protégée par un système anti-spam; vous authentifier afin que`,
  es: `protegido por un sistema antispam; confirme que usted es una persona`,
  pt: `protegido pelo antispam; antispam uol; confirmar que você é uma pessoa`,
  ru: `подтвердите, что вы не робот; для подтверждения отправки письма`,
}
