import { type PhraseTable } from './phraseTable'

/** How the subject of a read receipt or a delivery receipt begins. */
export const receiptSubjects: PhraseTable = {
  en: `
    read:; read receipt; not read:; read -; read notification; delivered:; relayed:; expanded:;
    return receipt; message read; disposition notification; delivery receipt; message opened;
    registered:; seen:; deleted:; receipt notification; successful mail delivery report;
    delivered message`,
  de: `
    gelesen:; ungelesen gelöscht; nicht gelesen:; zugestellt:; lesebestätigung;
    empfangsbestätigung (angezeigt); weitergeleitet:; übermittelt:; gelöscht:`,
  fr: `
    lu :; lu:; non lu; accusé de lecture; confirmation de lecture; remis :; remis:; relayé;
    accusé de réception (affiché)`,
  es: `
    leído:; leido:; no leído; acuse de lectura; confirmación de lectura; entregado:;
    retransmitido:`,
  it: `
    letto:; non letto; conferma di lettura; ricevuta di ritorno; recapitato:; inoltrato:;
    ricevuta di lettura; consegna:; accettazione:`,
  pt: `
    lida:; lido:; não lida; não lido; confirmação de leitura; recibo de leitura; entregue:;
    retransmitida:; retransmitido:`,
  nl: `gelezen:; niet gelezen; leesbevestiging; afgeleverd:; bezorgd:`,
  nordic: `
    läst:; läskvitto; levererat:; lest:; lesebekreftelse; levert:; læst:; læsekvittering;
    leveret:; luettu:; lukukuittaus; toimitettu:`,
  slavic: `
    przeczytane:; potwierdzenie przeczytania; dostarczono:; přečteno:; potvrzení o přečtení;
    doručeno:; prečítané:; doručené:; прочтено:; прочитано:; уведомление о прочтении;
    доставлено:; pročitano:; prebrano:`,
  other: `
    elolvasva:; olvasási visszaigazolás; kézbesítve:; citit:; confirmare de citire; livrat:;
    okundu:; okundu bilgisi; teslim edildi:; αναγνώστηκε; διαβάστηκε; مقروءة:; تمت القراءة;
    נקרא:; đã đọc:; อ่านแล้ว; dibaca:; telah dibaca`,
  asian: `已读:; 已讀:; 已读; 未读删除; 已送达; 已傳遞; 開封済み; 開封確認; 開封通知; 配信済み; 읽음:; 읽음 확인; 수신 확인; 수신확인; 배달됨:`,
}
