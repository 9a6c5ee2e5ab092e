import { wordsBetweenDashes } from './wordsBetweenDashes'

// The words between dashes that stand above a mail that was answered or passed on.
const originalMessage = [
  ...[
    'original message',
    'original appointment',
    'original mail',
    'original email',
    'reply message',
  ],
  ...['forwarded message', 'ursprüngliche nachricht', 'originalnachricht', 'original-nachricht'],
  ...['weitergeleitete nachricht', 'urspr. nachricht', "message d'origine", 'message original'],
  ...['message initial', 'message transféré', 'mail original', 'mensaje original'],
  ...['mensaje reenviado', 'mensagem original', 'mensagem encaminhada', 'messaggio originale'],
  ...['messaggio inoltrato', 'oorspronkelijk bericht', 'doorgestuurd bericht'],
  ...['originalmeddelande', 'ursprungligt meddelande', 'vidarebefordrat meddelande'],
  ...[
    'oprindelig meddelelse',
    'oprindelig besked',
    'original meddelelse',
    'videresendt meddelelse',
  ],
  ...['opprinnelig melding', 'opprinnelig epost', 'videresendt melding', 'alkuperäinen viesti'],
  ...['välitetty viesti', 'wiadomość oryginalna', 'oryginalna wiadomość', 'wiadomość przekazana'],
  ...['przekazana wiadomość', 'původní zpráva', 'původní e-mail', 'přeposlaná zpráva'],
  ...['pôvodná správa', 'исходное сообщение', 'оригинальное сообщение', 'исходное письмо'],
  ...['пересылаемое сообщение', 'пересланное сообщение', 'перенаправленное сообщение'],
  ...['оригінальне повідомлення', 'вихідне повідомлення', 'переслане повідомлення'],
  ...[
    'початкове повідомлення',
    'orijinal mesaj',
    'özgün ileti',
    'i̇letilen ileti',
    'yönlendirilmiş ileti',
  ],
  ...['eredeti üzenet', 'mesaj original', 'mesajul original', 'αρχικό μήνυμα', 'missatge original'],
  ...[
    '원본 메시지',
    '원본 메일',
    '원본메일',
    '원본 이메일',
    '원래 메시지',
    '원문',
    '원문 메일',
    '전달된 메시지',
  ],
  ...[
    '전달된 메일',
    '전달 메시지',
    '元のメッセージ',
    '元のメール',
    'オリジナルメッセージ',
    '転送メッセージ',
  ],
  ...[
    '転送されたメッセージ',
    '原始邮件',
    '原始郵件',
    '原始信息',
    '原邮件',
    '原郵件',
    '原始訊息',
    '原始消息',
  ],
  ...['转发邮件', '转发的邮件', '转发信息', '轉寄的郵件', '轉寄郵件', 'thư gốc', 'pesan asli'],
]
const beginForwarded = [
  ...[
    'begin forwarded message',
    'anfang der weitergeleiteten nachricht',
    'début du message réexpédié',
  ],
  ...['début du message transféré', 'inicio del mensaje reenviado', 'inizio messaggio inoltrato'],
  ...['início da mensagem reencaminhada', 'début du message transféré', '전달된 메시지 시작'],
  ...[
    '転送されたメッセージ',
    '开始转发的邮件',
    '開始轉寄的郵件',
    'начало переадресованного сообщения',
  ],
  ...[
    'początek przekazywanej wiadomości',
    'початок пересланого повідомлення',
    'begin doorgestuurd bericht',
  ],
]
const originals = new Set(originalMessage)
const forwards = new Set(beginForwarded)
const replyAbove =
  /^[\W_]*(please )?(type|write|enter)? ?(your )?repl(y|ies) above this line[\W_]*/i

/** Whether a line says by itself that all below it is another mail. */
export function isOldMailMark(line: string): boolean {
  if (line.length > 120) return false
  if (originals.has(wordsBetweenDashes(line) ?? '')) return true
  const opening = /^[\s>*_]*(.+?)\s*[:：][\s*_]*$/.exec(line)?.[1]?.toLowerCase()
  return (opening !== undefined && forwards.has(opening)) || replyAbove.test(line)
}
