import { type PhraseTable } from './phraseTable'

/** What the text of a delivery failure says, but people say as well. */
export const failureHints: PhraseTable = {
  en: `
    could not be delivered; cannot be delivered; could not deliver; was not delivered;
    not been delivered; wasn't delivered; couldn't be delivered; unable to deliver;
    failed to deliver; the following recipients; the following addresses; delivery failed;
    delivery attempts; will not be delivered; permanent error; permanent failure;
    address rejected; unknown user; invalid recipient; unknown recipient; mailbox quota;
    quota exceeded; over quota; recipient's mailbox; account is disabled;
    account has been disabled; does not exist; doesn't exist; doesn't have a; is not listed in;
    host not found; domain not found; not a valid user; no longer valid; error in processing;
    has been rejected; was rejected; rejected by; has been blocked; was blocked`,
  de: `unzustellbar; existiert nicht`,
  fr: `boîte pleine; adresse inconnue; n'existe pas`,
  es: `no ha sido entregado; la entrega ha fallado; no existe`,
  it: `casella piena; non esiste; consegna non riuscita`,
  pt: `não foi entregue; falha na entrega; não existe`,
  nl: `is niet bezorgd; bezorging mislukt; bestaat niet`,
  slavic: `
    nie została dostarczona; nebyla doručena; не доставлено; nije isporučena; не существует`,
  other: `nu s-a putut livra; teslim edilemedi; không thể gửi; ไม่สามารถส่ง`,
  zh: `退信; 被退回; 用户不存在; 退回`,
  ja: `送信できません; 送信できませんでした; 見つかりません; 存在しません`,
  ko: `전송할 수 없; 전송하지 못; 전송에 실패; 발송에 실패; 발송하지 못; 반송되었; 존재하지 않는; 용량 초과; 용량을 초과; 휴면 계정; 수신 거부`,
}
