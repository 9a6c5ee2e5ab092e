const quotedLine = /^\s*(?:>|\|\s)/

/** Lines above which a sender writes and below which stands what others wrote. */
const quoteStarts: readonly RegExp[] = [
  /^\s*[-_*=]{2,}\s*(?:original|forwarded|ursprüngliche|weitergeleitete|message d.origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk|doorgestuurd|ursprungligt|vidarebefordrat|opprinnelig|videresendt|oprindelig|alkuperäinen|välitetty|wiadomość|původní|pôvodná|eredeti|mesaj|исходное|пересылаемое|пересланное|原始邮件|原始郵件|转发|轉寄|元のメッセージ|転送|원본|전달)/iu,
  /^\s*begin forwarded message:/i,
  /^\s*(?:on|le|am|el|il|em|op|den|dne|w dniu|в|на)\b.{4,120}(?:wrote|writes|a écrit|schrieb|escribió|ha scritto|escreveu|schreef|skrev|napsal|napisał|написал|пишет)[^:]{0,40}:\s*$/iu,
  /^.{0,80}(?:님이 작성|写道|寫道|のメール|さんは書きました)\s*[::]\s*$/u,
]

const headerLine =
  /^\s*\*?(?:from|von|de|da|van|från|fra|lähettäjä|od|feladó|gönderen|от|发件人|寄件者|差出人|보낸 사람|보낸사람)\s?:\*?\s*\S/iu
const nextHeader =
  /^\s*\*?(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|inviato|data|a|oggetto|assunto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|отправлено|кому|тема|发送时间|收件人|主题|寄件日期|收件者|主旨|送信日時|宛先|件名|보낸 날짜|날짜|받는 사람|제목)\s?:/iu

const startsQuote = (line: string, next: string): boolean =>
  quoteStarts.some((start) => start.test(line)) || (headerLine.test(line) && nextHeader.test(next))

/** What the sender wrote: without quoted lines and without what they answer or pass on. */
export function ownWords(text: string): string {
  const lines = text.split(/\r\n?|\n/)
  const end = lines.findIndex((line, at) => startsQuote(line, lines[at + 1] ?? ''))
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((line) => !quotedLine.test(line))
    .join('\n')
}
