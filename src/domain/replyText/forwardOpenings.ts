/** What stands alone on a line, before a colon, above a mail that was passed on. */
export const forwardOpenings = {
  en: 'begin forwarded message; forwarded message',
  ko: '전달된 메시지 시작; 전달된 메시지',
  ja: '転送されたメッセージ; 転送されたメッセージ開始',
  zh: '开始转发的邮件; 開始轉寄的郵件; 开始转发邮件; 转发的邮件',
  de: 'anfang der weitergeleiteten nachricht; anfang der weitergeleiteten e-mail',
  fr: 'début du message réexpédié; début du message transféré',
  es: 'inicio del mensaje reenviado',
  pt: 'início da mensagem reencaminhada; início da mensagem encaminhada',
  it: 'inizio messaggio inoltrato; inizio del messaggio inoltrato',
  nl: 'begin doorgestuurd bericht',
  sv: 'vidarebefordrat brev; börja vidarebefordrat meddelande',
  da: 'start på videresendt besked',
  no: 'videresendt melding; start på videresendt melding',
  fi: 'välitetty viesti alkaa',
  pl: 'początek przekazywanej wiadomości; początek przekazanej wiadomości',
  'cs, sk': 'začátek přeposílané zprávy; začiatok preposlanej správy',
  ru: 'начало переадресованного сообщения; начало пересылаемого сообщения',
  uk: `
    початок листа, що пересилається; початок пересланого повідомлення;
    початок переадресованого повідомлення`,
  tr: 'i̇letilen ileti başlangıcı; yönlendirilen ileti başlangıcı',
  hu: 'továbbított levél kezdete',
  ro: 'începutul mesajului redirecționat',
  hr: 'započni proslijeđenu poruku',
}
