/** The words between dashes that stand above a mail that was answered or passed on. */
export const oldMailMarks = {
  en: `
    original message; original appointment; original mail; original email; original; reply message;
    replied message; forwarded message; forwarded mail; forwarded email`,
  ko: `
    원본 메시지; 원본 메일; 원본메일; 원본 이메일; 원래 메시지; 원문; 원문 메일; 전달된 메시지; 전달된 메일;
    전달 메시지; 전달된 이메일; 원본 내용`,
  ja: `
    元のメッセージ; 元のメール; オリジナルメッセージ; 転送メッセージ; 転送されたメッセージ;
    メッセージを転送; 転送されたメール`,
  zh: `
    原始邮件; 原始郵件; 原始信息; 原邮件; 原郵件; 原始訊息; 原始消息; 回复的原邮件; 回覆的原郵件; 转发邮件;
    转发的邮件; 转发信息; 转发消息; 轉寄的郵件; 轉寄郵件; 轉寄訊息`,
  de: `
    ursprüngliche nachricht; originalnachricht; original-nachricht; urspr. nachricht; originalmail;
    weitergeleitete nachricht; ursprüngliche e-mail; originaltermin`,
  fr: `
    message d'origine; message original; message initial; mail original; message transféré;
    message transmis; message réexpédié; courriel original; rendez-vous d'origine`,
  es: 'mensaje original; mensaje reenviado; correo original; cita original',
  pt: 'mensagem original; mensagem encaminhada; mensagem reencaminhada; email original',
  it: 'messaggio originale; messaggio inoltrato; email originale',
  nl: 'oorspronkelijk bericht; origineel bericht; doorgestuurd bericht; oorspronkelijke bericht',
  sv: 'originalmeddelande; ursprungligt meddelande; vidarebefordrat meddelande',
  da: 'oprindelig meddelelse; oprindelig besked; original meddelelse; videresendt meddelelse',
  no: 'opprinnelig melding; opprinnelig epost; opprinnelig e-post; videresendt melding',
  fi: 'alkuperäinen viesti; välitetty viesti; edelleenlähetetty viesti',
  pl: 'wiadomość oryginalna; oryginalna wiadomość; wiadomość przekazana; przekazana wiadomość',
  cs: 'původní zpráva; původní e-mail; přeposlaná zpráva; původní schůzka',
  sk: 'pôvodná správa; preposlaná správa',
  ru: `
    исходное сообщение; оригинальное сообщение; исходное письмо; пересылаемое сообщение;
    пересланное сообщение; перенаправленное сообщение; пересланное письмо; пересылаемое письмо`,
  uk: `
    оригінальне повідомлення; вихідне повідомлення; переслане повідомлення; початкове повідомлення;
    перенаправлене повідомлення; оригінальний лист; пересланий лист`,
  tr: 'orijinal mesaj; özgün ileti; i̇letilen ileti; yönlendirilmiş ileti; i̇letilmiş mesaj',
  hu: 'eredeti üzenet; továbbított üzenet; eredeti levél',
  ro: 'mesaj original; mesajul original; mesaj redirecționat',
  el: 'αρχικό μήνυμα; προωθημένο μήνυμα',
  ca: 'missatge original; missatge reenviat',
  hr: 'izvorna poruka; originalna poruka; proslijeđena poruka',
  vi: 'thư gốc',
  id: 'pesan asli',
}
