export type HeaderKind = 'from' | 'date' | 'to' | 'subject' | 'other'

/** What mail programs call the headers that they put above the mail they quote, in small letters. */
export const headerLabels: Record<HeaderKind, readonly string[]> = {
  from: [
    ...['from', 'von', 'de', 'da', 'van', 'från', 'fra', 'lähettäjä', 'od', 'nadawca', 'от', 'від'],
    ...['kimden', 'gönderen', 'feladó', 'από', 'expéditeur', 'remitente', 'mittente', 'afzender'],
    ...['보낸 사람', '보낸사람', '발신', '발신자', '보낸이', '差出人', '送信者', '发件人', '寄件者', '寄件人'],
    ...['發件人', 'từ', 'dari', 'من', 'מאת', 'de la', 'avsändare', 'absender', 'відправник'],
  ],
  date: [
    ...['sent', 'date', 'sent at', 'sent on', 'gesendet', 'gesendet am', 'datum', 'envoyé', 'envoyé le'],
    ...['fecha', 'enviado', 'enviado el', 'enviada', 'enviado em', 'enviada em', 'data', 'inviato'],
    ...['data invio', 'verzonden', 'skickat', 'sendt', 'dato', 'lähetetty', 'päiväys', 'päivämäärä'],
    ...['wysłano', 'wysłane', 'data wysłania', 'odesláno', 'odoslané', 'дата', 'отправлено'],
    ...['дата отправки', 'надіслано', 'gönderme tarihi', 'tarih', 'gönderildi', 'elküldve', 'dátum'],
    ...['보낸 날짜', '보낸날짜', '날짜', '보낸 시간', '발신일', '일시', '送信日時', '日時', '日付', '发送时间'],
    ...['发送日期', '日期', '寄件日期', '傳送日期', '發送時間', '时间', '時間', 'trimis', 'στάλθηκε', 'تاريخ'],
    ...['تم الإرسال', 'נשלח', 'תאריך', 'ngày', 'đã gửi', 'tanggal', 'dikirim', 'відправлено'],
  ],
  to: [
    ...['to', 'an', 'à', 'a', 'para', 'aan', 'till', 'til', 'vastaanottaja', 'do', 'komu', 'кому'],
    ...['kime', 'alıcı', 'címzett', 'προς', 'pour', 'destinataire', 'destinatario', 'destinatário'],
    ...['받는 사람', '받는사람', '수신', '수신자', '받는이', '宛先', '收件人', '收件者', 'către', 'إلى', 'אל'],
    ...['đến', 'tới', 'kepada', 'empfänger', 'do wiadomości'],
  ],
  subject: [
    ...['subject', 'betreff', 'objet', 'sujet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'ämne'],
    ...['emne', 'aihe', 'temat', 'předmět', 'predmet', 'тема', 'konu', 'tárgy', 'θέμα', '제목', '件名'],
    ...['主题', '主題', '主旨', 'subiect', 'الموضوع', 'נושא', 'chủ đề', 'perihal', 'subjek'],
  ],
  other: [
    ...['cc', 'bcc', 'kopie', 'cópia', 'copia', 'kopia', 'kopi', 'kopio', 'dw', 'udw', 'копия', 'копія'],
    ...['참조', '숨은 참조', 'ccへ', '抄送', '副本', '密件抄送', 'reply-to', 'reply to', 'antwort an'],
    ...['répondre à', 'responder a', 'risposta', 'rispondi a', 'importance', 'priority', 'wichtigkeit'],
    ...['attachments', 'anlagen', 'pièces jointes', '첨부', '첨부파일', '添付ファイル', '附件', 'organization'],
    ...['copie à', 'bilgi', 'důležitost', 'priorytet', 'важность', '中要度', '重要度', '重要性', '返信先'],
  ],
}
