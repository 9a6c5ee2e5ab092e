import { type PhraseTable } from './phraseTable'

/** What only mail systems say in the text of a delivery failure. */
export const failurePhrases: PhraseTable = {
  en: `
    this is the dragonfly mail agent; there was an error delivering your mail;
    had delivery problems; has encountered delivery problems; one or more recipient addresses that;
    recipients was rejected by a remote mail server; recipients returned permanent errors;
    below this line is a copy of the message; could not be delivered because; error-for:;
    a transcript of the attempts to send; message non-deliverable; user not known;
    user not exist; the following mail has been returned; this is a delivery failure notification;
    hi. this is the qmail-send program; hi. this is the mailer-daemon;
    this is the mail system at host; this is the mail delivery system at;
    this is the mail delivery agent at; this is the postfix program;
    this message was created automatically by mail delivery software;
    this report relates to a message you sent; this is an informative message sent by;
    this is a permanent error; i'm sorry to have to inform you that;
    i'm afraid i wasn't able to deliver your message; wasn't able to deliver your message;
    was not able to deliver your message; a message that you sent could not be delivered;
    a message that you sent has not yet been delivered; could not be delivered to;
    has been undeliverable; is undeliverable; was undeliverable; undeliverable to the following;
    did not reach the following recipient; did not reach the recipient;
    delivery to the following recipient; delivery to the following address;
    delivery to these recipients; delivery has failed to these recipients;
    delivery to the recipients failed; the following recipient(s); the following addresses had;
    the following address(es); the following address failed;
    the following destination addresses; the following message could not be delivered;
    permanent fatal errors; transient non-fatal errors; transcript of session follows;
    unsent message follows; unsent message below; returned message follows;
    original message follows; the original message was received at; attempts to deliver;
    failed permanently; address not found; recipient rejected; recipient address rejected;
    no such user; user unknown; unknown or invalid recipient; unrouteable address;
    unknown local part; mailbox is full; mailbox full; mailbox unavailable;
    exceeded storage allocation; user is over the quota; account that you tried to reach;
    not listed in domino directory; not listed in public name & address book; host unknown;
    bounced address; bounce message; returned to sender; returned as undeliverable;
    mail delivery failed; mailbox not found; message refused; message was refused;
    final-recipient:; diagnostic-code:; reporting-mta:; smtp error from remote;
    remote server returned; remote host said; said: 5; reason: 5; 550 5.; 554 5.; 552 5.;
    has been postponed due to; full mailbox; continue to try to deliver;
    could not be delivered to the following; could not be delivered to one or more;
    not be delivered to the following; no such user here; message details: subject;
    the first 50 lines of your original message`,
  de: `
    konnte nicht zugestellt werden; konnten nicht zugestellt werden; nicht zugestellt werden;
    zustellung fehlgeschlagen; fehler bei der zustellung; folgende adressen konnten nicht;
    empfänger unbekannt; postfach ist voll; dauerhafter fehler;
    übermittlung an folgende empfänger; die annahme verweigert; empfänger nicht erreichen`,
  fr: `
    n'a pas pu être remis; n'a pas pu être délivré; n'a pas pu être distribué;
    n'a pu être remis; n'a pas été remis; échec de la remise; impossible de remettre;
    destinataire inconnu; boîte aux lettres pleine; n'a pas été délivré; n'a pu être délivré`,
  es: `
    no se pudo entregar; no se ha podido entregar; no ha podido ser entregado;
    no pudo ser entregado; no se puede entregar; destinatario desconocido; buzón lleno;
    buzón está lleno; cuota excedida`,
  it: `
    non è stato recapitato; non è stato possibile recapitare; non può essere recapitato;
    impossibile recapitare; mancato recapito; mancata consegna; non è stato consegnato;
    destinatario sconosciuto; utente sconosciuto`,
  pt: `
    não pôde ser entregue; não foi possível entregar; não pode ser entregue;
    destinatário desconhecido; caixa postal cheia; caixa de correio cheia; usuário desconhecido`,
  nl: `
    kon niet worden bezorgd; kan niet worden bezorgd; niet worden afgeleverd;
    kon niet worden afgeleverd; postvak is vol; onbekende ontvanger`,
  nordic: `
    kunde inte levereras; kan inte levereras; leveransen misslyckades; kunne ikke leveres;
    kan ikke leveres; levering mislyktes; levering mislykkedes; ei voitu toimittaa;
    toimitus epäonnistui; ei ole toimitettu; brevlådan är full; postkassen er full`,
  slavic: `
    nie mogła zostać dostarczona; nie można dostarczyć; nie udało się dostarczyć;
    zprávu se nepodařilo doručit; nelze doručit; nebolo možné doručiť; nie je možné doručiť;
    не удалось доставить; не было доставлено; не может быть доставлено; невозможно доставить;
    не удается доставить; почтовый ящик переполнен; не вдалося доставити;
    не може да бъде доставено; nije moguće isporučiti; ni bilo mogoče dostaviti;
    такого пользователя нет`,
  other: `
    nem kézbesíthető; nem sikerült kézbesíteni; kézbesíthetetlen; nu a putut fi livrat;
    iletilemedi; δεν ήταν δυνατή η παράδοση; δεν παραδόθηκε; تعذر تسليم; لم يتم تسليم;
    فشل تسليم; לא ניתן היה למסור; לא נמסרה; không gửi được; tidak dapat dikirim; gagal dikirim;
    tidak terkirim`,
  zh: `
    无法投递; 无法送达; 无法传递; 未能送达; 投递失败; 传递失败; 收件人不存在; 邮箱已满; 无法将您的邮件; 無法傳遞; 無法投遞; 無法送達; 無法遞送; 信箱已滿;
    收件者不存在; 使用者不存在; 傳遞失敗`,
  ja: `
    配信できません; 配信できませんでした; 配送できません; 配送できませんでした; 届けられません; お届けできません; 配信に失敗; 配達できません; 配信不能;
    メールが送れません; 宛先が存在しません; 宛先不明; メールボックスが一杯; 検出できませんでした`,
  ko: `배달할 수 없; 배달하지 못; 배달되지 않; 전달할 수 없; 전달되지 않; 전달하지 못; 반송됩니다; 수신자를 찾을 수 없; 메일함이 가득`,
}
