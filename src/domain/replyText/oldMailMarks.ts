/**
 * The words between dashes that stand above a mail that was answered or passed on. Spaces within them
 * do not matter.
 */
export const oldMailMarks = {
  en: `
    original message; original appointment; original mail; original email; original; reply message;
    replied message; forwarded message; forwarded mail; forwarded email; original meeting request`,
  ko: `
    원본 메시지; 원본 메세지; 원본 메일; 원본 이메일; 원래 메시지; 원래 메일; 원문; 원문 메일; 원문 메시지;
    전달된 메시지; 전달된 메세지; 전달된 메일; 전달 메시지; 전달 메일; 전달된 이메일; 원본 내용; 원본 약속;
    받은 메일; 이전 메일; 회신한 메시지`,
  ja: `
    元のメッセージ; 元のメール; 元メッセージ; 元メール; オリジナルメッセージ; オリジナルメール;
    転送メッセージ; 転送されたメッセージ; メッセージを転送; 転送されたメール; 転送メール; 返信元メッセージ;
    返信元のメッセージ; 返信元メール; 元の予定`,
  zh: `
    原始邮件; 原始郵件; 原始信息; 原邮件; 原郵件; 原始訊息; 原始消息; 回复的原邮件; 回覆的原郵件; 转发邮件;
    转发的邮件; 转发信息; 转发消息; 转发的消息; 转发的信息; 转发邮件信息; 轉寄的郵件; 轉寄郵件; 轉寄訊息;
    轉寄的訊息; 轉發郵件; 轉發訊息; 邮件原件; 郵件原件; 原始信件; 原信件; 原文; 被转发邮件; 轉寄信件`,
  de: `
    ursprüngliche nachricht; originalnachricht; original-nachricht; urspr. nachricht; originalmail;
    weitergeleitete nachricht; weitergeleitete e-mail; weitergeleitete mail; ursprüngliche e-mail;
    ursprüngliche mail; originaltermin; ursprünglicher termin; antwort nachricht; original-mail;
    original e-mail`,
  fr: `
    message d'origine; message original; message initial; mail original; message transféré;
    message transmis; message réexpédié; courriel original; rendez-vous d'origine; e-mail d'origine;
    mail d'origine; courriel d'origine; e-mail original; mail transféré; message suivi`,
  es: `
    mensaje original; mensaje reenviado; correo original; cita original; mensaje de origen;
    correo reenviado; correo electrónico original`,
  pt: 'mensagem original; mensagem encaminhada; mensagem reencaminhada; email original',
  it: 'messaggio originale; messaggio inoltrato; email originale',
  nl: 'oorspronkelijk bericht; origineel bericht; doorgestuurd bericht; oorspronkelijke bericht',
  sv: 'originalmeddelande; ursprungligt meddelande; vidarebefordrat meddelande',
  da: 'oprindelig meddelelse; oprindelig besked; original meddelelse; videresendt meddelelse',
  no: 'opprinnelig melding; opprinnelig epost; opprinnelig e-post; videresendt melding',
  fi: 'alkuperäinen viesti; välitetty viesti; edelleenlähetetty viesti',
  pl: `
    wiadomość oryginalna; oryginalna wiadomość; wiadomość przekazana; przekazana wiadomość;
    treść przekazanej wiadomości; wiadomość przekazana dalej; oryginalny e-mail; oryginalny mail;
    pierwotna wiadomość; treść oryginalnej wiadomości; termin oryginalny`,
  cs: 'původní zpráva; původní e-mail; přeposlaná zpráva; původní schůzka',
  sk: 'pôvodná správa; preposlaná správa',
  ru: `
    исходное сообщение; оригинальное сообщение; исходное письмо; пересылаемое сообщение;
    пересланное сообщение; перенаправленное сообщение; пересланное письмо; пересылаемое письмо;
    оригинальное письмо; переадресованное сообщение; исходная встреча; первоначальное сообщение`,
  uk: `
    оригінальне повідомлення; вихідне повідомлення; переслане повідомлення; початкове повідомлення;
    перенаправлене повідомлення; оригінальний лист; пересланий лист; пересилане повідомлення;
    переадресоване повідомлення; вихідний лист; початковий лист; первинне повідомлення`,
  tr: 'orijinal mesaj; özgün ileti; i̇letilen ileti; yönlendirilmiş ileti; i̇letilmiş mesaj',
  hu: 'eredeti üzenet; továbbított üzenet; eredeti levél',
  ro: 'mesaj original; mesajul original; mesaj redirecționat',
  el: 'αρχικό μήνυμα; προωθημένο μήνυμα',
  ca: 'missatge original; missatge reenviat',
  hr: 'izvorna poruka; originalna poruka; proslijeđena poruka',
  vi: 'thư gốc',
  id: 'pesan asli',
}
