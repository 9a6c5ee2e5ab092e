import { type PhraseTable } from './phraseTable'

/** How the subject of an automatic reply begins, beyond doubt. */
export const automaticSubjects: PhraseTable = {
  en: `
    automatic reply; automatic response; automated reply; automated response; auto-reply;
    auto reply; autoreply; autoresponse; auto responder; auto-responder; autoresponder;
    autoresp; away from my mail; vacation notice; vacation reply; vacation message;
    vacation response; absence notice; notice of absence; auto response:; auto-response:;
    auto-generated; auto]; auto); out of office reply; out of office autoreply;
    out of office auto; out of office message; out of office notification; out of office notice;
    out of office response; out-of-office reply; out-of-office message`,
  de: `
    automatische antwort; automatische rückantwort; automatische nachricht;
    automatisierte antwort; abwesenheitsnotiz; abwesenheitsnachricht; abwesenheitsmeldung;
    abwesenheitsinfo; abwesenheitsassistent; abwesenheitsbenachrichtigung; urlaubsnotiz;
    urlaubsmeldung; urlaubsabwesenheit; urlaubsbenachrichtigung; autom. antwort; auto-antwort`,
  fr: `
    réponse automatique; reponse automatique; réponse auto; message d'absence;
    réponse d'absence; avis d'absence; notification d'absence; accusé de réception automatique;
    message automatique`,
  es: `
    respuesta automática; respuesta automatica; contestación automática; mensaje automático;
    autorrespuesta; aviso de ausencia; resposta automàtica`,
  it: `
    risposta automatica; risposta automatizzata; risponditore automatico; messaggio automatico;
    avviso di assenza`,
  pt: `resposta automática; resposta automatica; mensagem automática; aviso de ausência`,
  nl: `
    automatisch antwoord; automatische beantwoording; automatische reactie; automatisch bericht;
    automatische antwoord; afwezigheidsbericht; afwezigheidsmelding`,
  sv: `autosvar; automatiskt svar; automatsvar; frånvaromeddelande`,
  no: `autosvar; automatisk svar; fraværsmelding; fraværsassistent`,
  da: `autosvar; automatisk svar; autobesvarelse; fraværsmeddelelse`,
  fi: `automaattinen vastaus; automaattivastaus; poissaoloilmoitus`,
  is: `sjálfvirkt svar`,
  pl: `
    odpowiedź automatyczna; automatyczna odpowiedź; autoodpowiedź; auto odpowiedź;
    wiadomość automatyczna; odp. automatyczna`,
  cs: `automatická odpověď; automatická odpoveď; autom. odpověď; oznámení o nepřítomnosti`,
  sk: `automatická odpoveď`,
  hu: `automatikus válasz; automata válasz`,
  ro: `răspuns automat; raspuns automat; mesaj automat`,
  tr: `otomatik yanıt; otomatik cevap`,
  el: `αυτόματη απάντηση; αυτοματοποιημένη απάντηση`,
  ru: `
    автоматический ответ; автоматическое сообщение; автоматическое уведомление; автоответ;
    авто-ответ; об отсутствии на рабочем месте; уведомление об отсутствии`,
  uk: `автоматична відповідь; автовідповідь`,
  bg: `автоматичен отговор; автоматично съобщение`,
  sr: `аутоматски одговор; automatski odgovor; автоматски одговор`,
  sl: `samodejni odgovor`,
  baltic: `
    automaatvastus; automaatne vastus; automātiskā atbilde; automātiska atbilde;
    automatinis atsakymas; automatinis atsakas`,
  zh: `自动答复; 自动回复; 自动应答; 自动响应; 自动回信; 假期通知; 自動回覆; 自動回復; 自動答覆; 自動回信; 休假通知`,
  ja: `自動応答; 自動返信; 自動送信; 自動回答; 不在通知; 不在のお知らせ; 休暇のお知らせ`,
  ko: `자동 회신; 자동회신; 자동 응답; 자동응답; 자동 답장; 자동답장; 부재중 자동; 부재 중 자동; 부재 자동; 부재 알림; 부재중 알림; 휴가 알림`,
  ar: `رد تلقائي; الرد التلقائي; رد آلي; تلقائي:`,
  he: `תשובה אוטומטית; תגובה אוטומטית`,
  fa: `پاسخ خودکار`,
  hi: `स्वचालित उत्तर; स्वतः उत्तर`,
  vi: `trả lời tự động; thư trả lời tự động; tự động trả lời`,
  th: `ตอบกลับอัตโนมัติ; การตอบกลับอัตโนมัติ; ข้อความตอบกลับอัตโนมัติ; ตอบรับอัตโนมัติ`,
  id: `balasan otomatis; jawaban otomatis; balas otomatis; balasan automatik`,
}
