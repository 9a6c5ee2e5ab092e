import { type PhraseTable } from './phraseTable'

/** How a subject begins that only mail systems write. */
export const certainFailureSubjects: PhraseTable = {
  en: `
    undelivered mail returned to sender; undeliverable mail; undeliverable message; undeliverable:;
    mail delivery failed; mail delivery failure; mail delivery system; mail delivery problem;
    mail system error - returned mail; mail failed, returning to sender; mail failure - ;
    failure notice; delivery status notification; delivery failure notification;
    delivery notification:; returned mail:; returned mail -; mail returned to sender;
    message undeliverable:; non-delivery report; nondeliverable mail; ndn:;
    warning: could not send message for past; warning: message still undelivered;
    [postmaster] email delivery failure; successful mail delivery report`,
  germanic: `
    unzustellbar:; nicht zustellbar:; undeliverable mail; onbestelbaar:; niet bezorgd:;
    olevererat:; kan ikke leveres:; ikke levert:; uleveret:; toimittamaton:`,
  romance: `
    non remis :; non remis:; non distribuable :; no se puede entregar:; no entregado:;
    correo no entregado:; non recapitabile:; não entregue:; não é possível entregar:; nelivrabil:`,
  slavic: `
    niedostarczalne:; niedostarczone:; nedoručitelné:; nedoručiteľné:; недоставленное:;
    не удается доставить:; не удалось доставить:; недоставлено:; недоставимо:; neisporučivo:;
    nedostavljivo:`,
  other: `
    kézbesíthetetlen:; teslim edilemedi:; teslim edilemeyen:; δεν παραδόθηκε:; غير قابل للتسليم:;
    תשובה על אי מסירה:; không gửi được:; ส่งไม่ได้:; tidak terkirim:`,
  zh: `无法投递:; 无法送达:; 无法传递:; 未送达:; 系统退信; 退信:; 無法傳遞:; 無法遞送:; 未傳遞:`,
  ja: `配信不能:; 配信不能 ; 配信できませんでした:; メール配信エラー; 未配信:`,
  ko: `배달되지 않음:; 배달되지 못함:; 배달할 수 없음:; 반송된 메일:; 전송 실패:`,
}
