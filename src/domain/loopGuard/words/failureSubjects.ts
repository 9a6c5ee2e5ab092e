import { type PhraseTable } from './phraseTable'

/** How the subject of a delivery failure notice begins. */
export const failureSubjects: PhraseTable = {
  en: `
    undeliverable; undelivered; undeliver; delivery status notification; delivery failure;
    delivery failed; delivery has failed; delivery error; delivery problem; delivery report;
    delivery unsuccessful; delivery delayed; delivery notification; delivery incomplete;
    delivery attempt; failed delivery; failed mail; failure notice; failure delivery;
    failure notification; failed to deliver; mail delivery; mail failure; mail error;
    mail not delivered; mail system error; mail undeliverable; mail could not be delivered;
    mail returned; mail rejected; mail bounced; mail status report; mailer-daemon;
    email delivery; email undeliverable; email rejected; e-mail delivery; e-mail undeliverable;
    message delivery; message delayed; message not delivered; message undeliverable;
    message could not be delivered; message status; message you sent blocked; message blocked;
    message returned; returned mail; returned email; returned message;
    return receipt - undeliverable; returning message to sender; returned to sender;
    return to sender; nondeliverable mail; non-deliverable mail; nondelivery report;
    non delivery; non-delivery; ndn:; ndr:; could not deliver; could not send message;
    cannot deliver; couldn't deliver; unable to deliver; unable to send; undelivered mail;
    unknown user; user unknown; invalid recipient; recipient unknown; address unknown;
    no such user; warning: could not send; warning: message; warning: mail;
    warning: unable to deliver; warning message delayed; your message could not be delivered;
    your message to; your mail could not be delivered; your mail to;
    your email could not be delivered; your email message was blocked;
    your email requires verification; problem delivering; problems delivering; rejected:;
    rejected mail; bounce:; bounced mail; bounced message; email bounced; postmaster notify;
    notification: undeliverable; smtp mail failed; error sending; error delivering;
    permanent delivery failure; permanent error; temporary delivery failure; transient failure;
    mailbox full; mailbox unavailable; mailbox does not exist; quota exceeded; over quota;
    disc quota; address not found; message rejected; considered unsolicited bulk email;
    virus found in; banned file; banned contents; mail transaction failed`,
  de: `
    unzustellbar; nicht zustellbar; unzustellbare; mail konnte nicht zugestellt;
    nachricht konnte nicht zugestellt; ihre nachricht konnte nicht; ihre e-mail konnte nicht;
    zustellung fehlgeschlagen; zustellung der nachricht fehlgeschlagen; zustellungsfehler;
    zustellfehler; fehler bei der zustellung; benachrichtigung zum übermittlungsstatus;
    benachrichtigung über den zustellstatus; unzustellbar:; rückgabe; nicht zugestellt;
    übermittlungsfehler; mail-zustellung; mailzustellung`,
  fr: `
    non remis; non distribuable; message non délivré; message non remis; message non distribué;
    échec de la remise; échec de remise; échec de livraison; échec de la distribution;
    échec de distribution; échec de l'envoi; échec d'envoi; notification d'état de remise;
    notification d'échec; avis de non remise; avis de non-remise; rapport de non-remise;
    rapport de non remise; courrier non remis; remise impossible; retour de courrier;
    impossible de remettre; erreur de livraison`,
  es: `
    no se puede entregar; no se pudo entregar; no entregado; mensaje no entregado;
    correo no entregado; correo devuelto; mensaje devuelto; error de entrega;
    error en la entrega; fallo en la entrega; fallo de entrega; entrega fallida;
    notificación de estado de entrega; notificación del estado de la entrega;
    aviso de no entrega; no ha sido posible entregar; no ha sido entregado`,
  it: `
    non recapitabile; impossibile recapitare; mancato recapito; mancata consegna;
    errore di recapito; errore di consegna; consegna non riuscita; recapito non riuscito;
    notifica di mancato recapito; notifica sullo stato del recapito; avviso di mancata consegna;
    posta non recapitata; messaggio non recapitato; messaggio non consegnato; anomalia messaggio`,
  pt: `
    não entregue; não é possível entregar; não foi possível entregar; mensagem não entregue;
    mensagem devolvida; falha na entrega; falha de entrega; erro na entrega; erro de entrega;
    entrega falhou; impossível entregar; notificação de status de entrega;
    notificação do estado de entrega; não entregável; não é possível a entrega; email devolvido;
    e-mail devolvido`,
  nl: `
    onbestelbaar; niet bezorgd; niet afgeleverd; onbestelbare; kan niet worden bezorgd;
    aflevering mislukt; bezorging mislukt; melding over bezorgingsstatus; niet te bezorgen`,
  sv: `
    kan inte levereras; kunde inte levereras; olevererat; leveransfel; ej levererat;
    kunde inte leverera; meddelande om leveransstatus`,
  no: `
    kan ikke leveres; kunne ikke leveres; leveringsfeil; ikke levert; feil ved levering;
    varsel om leveringsstatus`,
  da: `
    kunne ikke leveres; leveringsfejl; ikke leveret; kan ikke leveres til; uleveret;
    ikke-leveret`,
  fi: `
    toimitus epäonnistui; ei voitu toimittaa; toimittamaton; viestiä ei voitu; toimitusvirhe;
    perille toimittamaton; ei voi toimittaa`,
  pl: `
    niedostarczone; niedostarczona; nie można dostarczyć; nie dostarczono; błąd dostarczenia;
    zwrot wiadomości; niedoręczone; niepowodzenie dostarczenia; wiadomość niedostarczona;
    niedostarczalne; powiadomienie o stanie dostarczenia`,
  cs: `
    nedoručitelné; nedoručitelná; nedoručeno; nedoručená; zprávu nelze doručit; nelze doručit;
    selhání doručení; oznámení o stavu doručení`,
  sk: `
    nedoručiteľné; nedoručiteľná; nedoručené; nedoručená; správu sa nepodarilo doručiť;
    nie je možné doručiť`,
  hu: `
    kézbesíthetetlen; sikertelen kézbesítés; nem kézbesíthető; a levél kézbesítése;
    kézbesítési hiba; kézbesítési állapot`,
  ro: `
    nelivrabil; nelivrat; mesaj nelivrat; eroare de livrare; livrare eșuată;
    imposibil de livrat; nu se poate livra`,
  tr: `
    teslim edilemedi; teslim edilemeyen; iletilemedi; iletilemeyen; iletiniz teslim edilemedi;
    gönderilemedi; teslim durumu bildirimi; teslim edilemez`,
  el: `
    δεν παραδόθηκε; αδυναμία παράδοσης; μη παραδοτέο; αποτυχία παράδοσης;
    ειδοποίηση κατάστασης παράδοσης; δεν είναι δυνατή η παράδοση`,
  ru: `
    недоставленное сообщение; не удается доставить; не удаётся доставить; не удалось доставить;
    не доставлено; недоставлено; недоставленная почта; письмо не доставлено;
    сообщение не доставлено; ошибка доставки; сбой доставки; невозможно доставить;
    возврат почты; уведомление о состоянии доставки; отчет о недоставке; недоставленное`,
  uk: `
    не вдалося доставити; недоставлений; недоставлене; не доставлено; помилка доставки;
    лист не доставлено; неможливо доставити`,
  bg: `
    недоставено; недоставимо; неуспешна доставка; не може да бъде доставено;
    недоставимо съобщение; не може да се достави`,
  hr: `
    neisporučivo; neisporučeno; nije moguće isporučiti; neuspjela isporuka; neisporučena;
    neisporučljivo`,
  sl: `nedostavljivo; nedostavljeno; ni mogoče dostaviti`,
  lt: `nepristatyta; nepristatomas; nepavyko pristatyti`,
  lv: `nav piegādāts; nepiegādājams; nevar piegādāt`,
  et: `kohaletoimetamatu; kohaletoimetamine nurjus; ei saanud edastada`,
  zh: `
    无法投递; 无法送达; 无法传递; 未送达; 未传递的邮件; 投递失败; 退信; 系统退信; 邮件投递失败; 邮件无法投递; 邮件被退回; 退件; 传递失败; 发送失败; 未能送达;
    无法递送; 传递状态通知; 無法傳遞; 無法遞送; 無法送達; 無法投遞; 退信通知; 未送達; 未能傳送; 郵件傳送失敗; 傳送失敗; 寄件失敗; 傳遞狀態通知; 您的邮件被退回;
    您发往`,
  ja: `
    配信不能; 配送不能; 配信できません; 配信できませんでした; 送信できません; 送信できませんでした; 届けられません; 未配信; 未達; 不達; メール配信エラー; 配信エラー;
    送信エラー; 配信失敗; 配信に失敗; 送信失敗; メールが届きませんでした; 配信状況; 配信遅延; 配信ステータス通知; エラーメール; メールエラー; 宛先不明; 検出できません`,
  ko: `
    배달되지 않음; 배달되지 못함; 배달할 수 없음; 배달 실패; 배달하지 못; 배달 상태 알림; 반송된 메일; 반송 메일; 메일 반송; 반송:; 반송 통지;
    전송 실패; 발송 실패; 발송실패; 전송실패; 메일 전송 실패; 메일 발송 실패; 전달되지 않음; 전달 실패; 전달할 수 없; 수신자를 찾을 수 없`,
  ar: `
    تعذر التسليم; تعذر تسليم; غير قابل للتسليم; فشل التسليم; فشل تسليم; لم يتم التسليم;
    لم يتم تسليم; إشعار حالة التسليم`,
  he: `
    לא ניתן למסירה; לא ניתן למסור; הודעה שלא נמסרה; כשל במסירה; מסירה נכשלה; אין אפשרות למסור;
    לא נמסר`,
  vi: `
    không gửi được; không thể gửi; không thể phân phối; gửi thư thất bại; thư không gửi được;
    không chuyển được; thông báo trạng thái gửi`,
  th: `ไม่สามารถส่ง; ส่งไม่ได้; การส่งล้มเหลว; ส่งไม่สำเร็จ; ไม่สามารถนำส่ง`,
  id: `
    tidak terkirim; gagal terkirim; tidak dapat dikirim; pengiriman gagal; tidak dapat terkirim;
    gagal dikirim; pemberitahuan status pengiriman`,
}
