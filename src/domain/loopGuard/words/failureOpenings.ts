import { type PhraseTable } from './phraseTable'

/** How the text of a delivery failure begins: only a mail system opens a mail in this way. */
export const failureOpenings: PhraseTable = {
  en: `
    this is the dragonfly mail agent; a message that you sent contained one or more recipient;
    each of the following recipients was rejected; this is a delivery failure notification;
    your mail to the following recipients; your message: from:; your message could not be sent;
    we had trouble delivering your message; we're sorry. there's a problem with the e-mail;
    your message has encountered delivery problems; your message to: ; failure reasons;
    there was an error delivering your mail; an error was detected while processing the enclosed;
    a message could not be delivered to; the following addresses had delivery problems;
    this is the email server at; the following mail has been returned;
    hi. this is the; hi! this is the; this is the mail system at; this is the mail delivery;
    this is the postfix program;
    this is an automatically generated delivery status notification;
    this message was created automatically by mail delivery software;
    this message was created automatically by the mail system;
    this is a delivery status notification; this report relates to a message you sent;
    this is an informative message sent by; this is an email abuse report;
    a message that you sent could not be delivered;
    a message that you sent has not yet been delivered; a message (from;
    the original message was received at; the following recipient; the following address;
    the following message to; the following message could not be delivered;
    the message that you sent was undeliverable; the message you sent could not be delivered;
    the message you sent to; the e-mail system was unable to deliver; the mail system;
    the mail you sent to; your message could not be delivered;
    your message couldn't be delivered; your message was not delivered;
    your message wasn't delivered; your message did not reach; your message cannot be delivered;
    your message to the following; your mail could not be delivered;
    your mail message to the following; your email could not be delivered; your email to;
    delivery has failed to these recipients; delivery to the following recipient;
    delivery to the following address; delivery to these recipients; delivery failed;
    delivery failure; delivery notification; could not deliver; could not be delivered;
    unable to deliver message to; unable to deliver; failed to deliver to; undeliverable;
    sorry, we were unable to deliver; sorry, your mail; sorry your message to;
    we're sorry to tell you; we were unable to deliver; we are sorry but your message;
    i was unable to deliver; message from yahoo.com. unable to deliver;
    message could not be delivered; message delivery failed; mail delivery failed;
    mail could not be delivered; address not found; message not delivered; message blocked;
    message rejected; recipient inbox full; failed recipient; final-recipient:; reporting-mta:;
    user unknown; user mailbox exceeds; mailbox is full; transcript of session;
    ----- transcript of session; unknown user; unknown recipient; invalid recipient; bounced`,
  de: `
    ihre nachricht konnte nicht; ihre e-mail konnte nicht; ihre nachricht an folgende;
    ihre nachricht wurde nicht; die nachricht konnte nicht zugestellt;
    diese nachricht wurde automatisch; die folgende nachricht konnte; fehler bei der zustellung;
    dies ist eine automatisch erstellte benachrichtigung; übermittlung an folgende empfänger;
    die zustellung; folgende adressen`,
  fr: `
    votre message n'a pas; votre message n'est pas; votre message ne peut; échec de la remise;
    échec de remise; le message n'a pas pu; ceci est un message automatique d'échec`,
  es: `
    no se pudo entregar; no se puede entregar; su mensaje no; el mensaje no; error de entrega;
    no se ha podido entregar`,
  it: `
    il messaggio non; impossibile recapitare; il suo messaggio non; il tuo messaggio non;
    recapito non riuscito; messaggio non recapitato`,
  pt: `
    a sua mensagem não; sua mensagem não; não foi possível entregar; falha na entrega;
    a mensagem não`,
  nl: `
    uw bericht kon niet; uw bericht is niet; uw bericht kan niet; het bericht kon niet;
    je bericht is niet`,
  slavic: `
    nie udało się dostarczyć; nie można dostarczyć; ваше сообщение не; ваше письмо не;
    не удалось доставить; это письмо создано автоматически сервером; zprávu se nepodařilo;
    vaše zpráva nebyla`,
  zh: `
    您的邮件无法; 您发送的邮件; 您的邮件被; 抱歉,您的邮件; 抱歉, 您的邮件; 很抱歉; 您的郵件無法; 傳遞到下列收件者; 传递到下列收件人; 以下收件人; 下列收件人;
    无法将您的邮件`,
  ja: `次の受信者; 以下の宛先; 以下のメール; あなたの送信したメール; お送りいただいたメール; 送信したメールは; ご指定の宛先`,
  ko: `
    메시지를 배달; 다음 받는 사람; 다음 수신자; 보내신 메일; 귀하의 메일; 귀하가 보낸 메일; 귀하께서 보내신; 메일을 전송하지 못; 메일이 전달되지 않;
    메일이 반송`,
}
