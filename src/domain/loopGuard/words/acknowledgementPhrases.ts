import { type PhraseTable } from './phraseTable'

/** What a desk's acknowledgement of receipt says; a person rarely does. */
export const acknowledgementPhrases: PhraseTable = {
  en: `
    we have received your; we've received your; has been received; your request has been;
    your ticket; your case; ticket number; case number; reference number; ticket id;
    will respond to your; will reply as soon as; respond as soon as possible; will be in touch;
    get back to you; will be reviewed by; a member of our; one of our team; within 24 hours;
    within 48 hours; working days; business days; thank you for contacting;
    thank you for your enquiry; has been assigned; received and will`,
  de: `
    eingegangen; erhalten; schnellstmöglich; so bald wie möglich; ticketnummer; vorgangsnummer;
    in bearbeitung`,
  fr: `bien reçu; a bien été; dans les meilleurs délais; sera traité; numéro de`,
  es: `hemos recibido; ha sido recibid; a la mayor brevedad; lo antes posible; número de`,
  it: `abbiamo ricevuto; è stata ricevuta; al più presto; numero di`,
  pt: `recebemos; foi recebid; o mais breve possível; em breve; número de`,
  nl: `hebben uw; ontvangen; zo spoedig mogelijk; zo snel mogelijk; nummer`,
  other: `
    mottagit; modtaget; mottatt; så snart; otrzymaliśmy; została przyjęta; přijali;
    зарегистрирован; получен; принят`,
  asian: `受け付け; 受付; 折り返し; 受領; 已收到; 尽快; 儘快; 접수; 빠른 시일; 답변 드리; 답변드리`,
}
