import { type PhraseTable } from './phraseTable'

/** What an absence notice adds: when mail will be read, whom to ask instead. */
export const returnPhrases: PhraseTable = {
  en: `
    limited access to; no access to; without access to; intermittent access; not have access to;
    not be checking; not checking; when i return; upon my return; on my return; when i get back;
    as soon as i return; will return on; returning on; will be back on; back in the office;
    will get back to you; in my absence; during my absence; in urgent cases; for urgent;
    if urgent; if your matter is urgent; if your message is urgent; if your enquiry is urgent;
    if it is urgent; if you need immediate; immediate assistance; immediate attention;
    urgent matters; in case of emergency; please contact; thank you for your email;
    thank you for your e-mail; thank you for your message; thanks for your email;
    thanks for your message; not be forwarded; will not be read; please resend; re-send;
    please update your; reply automatically; will respond to your; will reply to your;
    respond as soon; reply as soon; respond when; reply when; respond upon; reply upon`,
  de: `
    in dringenden; bei dringenden; wenden sie sich; nach meiner rückkehr; nicht weitergeleitet;
    ihre nachricht; ihre e-mail; ihre mail; meine vertretung; vertritt mich;
    vielen dank für ihre; wieder erreichbar; wieder im büro; deine mail; deine e-mail;
    deine nachricht; wird nicht gelesen`,
  fr: `
    en cas d'urgence; à mon retour; en mon absence; durant mon absence; pendant mon absence;
    vous pouvez contacter; merci de contacter; veuillez contacter; de retour; votre message;
    votre mail; votre courriel; votre e-mail; pour toute urgence; urgent`,
  es: `
    en caso de urgencia; a mi regreso; a mi vuelta; para asuntos urgentes; en mi ausencia;
    contactar con; contacte con; póngase en contacto; por favor contact; su mensaje; su correo;
    cuando regrese; urgente; acceso limitado`,
  it: `
    in caso di urgenza; al mio rientro; al mio ritorno; per urgenze; in mia assenza; contattare;
    per questioni urgenti; il suo messaggio; la sua mail; rientrerò`,
  pt: `
    em caso de urgência; no meu regresso; no meu retorno; assuntos urgentes; em minha ausência;
    na minha ausência; contactar; entre em contato; seu e-mail; sua mensagem; urgente;
    retorno dia`,
  nl: `
    in dringende gevallen; bij terugkomst; na mijn terugkeer; voor dringende; neem contact op;
    contact opnemen; niet gelezen; uw bericht; uw e-mail; uw mail; je mail; bij spoed;
    weer aanwezig; weer bereikbaar`,
  sv: `
    vid brådskande; kontakta; ditt meddelande; ditt mail; ditt mejl; när jag är tillbaka;
    tillbaka; begränsad tillgång`,
  no: `ved behov; kontakt; haster; når jeg er tilbake; tilbake; din e-post; henvendelse`,
  da: `haster; kontakt; når jeg er tilbage; tilbage; din mail; din e-mail; henvendelse`,
  fi: `kiireellis; palattuani; palaan; ota yhteyttä; ottakaa yhteyttä; viestiin; sähköposti`,
  pl: `w pilnych sprawach; po powrocie; proszę o kontakt; w sprawach pilnych; kontakt; wiadomość`,
  cs: `v naléhavých; po návratu; kontaktujte; obraťte se; v případě; na vaši zprávu; zastupuje`,
  sk: `v naliehavých; v súrnych; po návrate; kontaktujte; obráťte; v prípade; zastupuje`,
  hu: `sürgős; visszatérésem; keresse; kérem; helyettesít; levelére`,
  ro: `urgent; la întoarcere; contacta; mesajul dumneavoastră; vă rog`,
  tr: `acil; dönüşümde; iletişime; ulaşabilirsiniz; e-postanı; mailiniz`,
  el: `επείγον; επείγουσα; επιστροφή; επικοινων; μήνυμά σας`,
  ru: `
    срочн; по возвращении; обращайтесь; обращаться; вернусь; свяжитесь; ваше письмо;
    ваше сообщение; по всем вопросам; отвечу`,
  uk: `терміново; термінових; після повернення; звертайтесь; звертайтеся; повернусь; відповім`,
  bg: `спешни; при спешност; след завръщане; свържете се; моля; ще отговоря`,
  balkan: `hitn; nujn; po povratku; po vrnitvi; obratite; obrnite; kontakt; odgovoril; odgovorit`,
  baltic: `kiire; pöörduge; tagasi; steidzam; sazin; skubi; kreip; grįžę`,
  zh: `
    紧急; 急事; 请联系; 尽快回复; 回来后; 稍后回复; 返回后; 会尽快; 緊急; 請聯絡; 請聯繫; 儘快回覆; 盡快回覆; 回來後; 您的邮件; 您的來信; 来信; 電子郵件`,
  ja: `緊急; お急ぎ; 戻り次第; 戻りました; 返信; 回答; ご連絡; 改めて; 代わりに; 担当; 出社`,
  ko: `급한; 긴급; 복귀; 연락; 회신; 답장; 답변; 문의; 확인 후; 업무 대행; 대리`,
  ar: `عاجل; الطوارئ; عند عودتي; يرجى الاتصال; الرجاء; سأرد; رسالتك`,
  he: `דחוף; דחופים; בשובי; לפנות; אחזור; פנו אל; הודעתך`,
  vi: `khẩn; liên hệ; trả lời; phản hồi; quay lại`,
  th: `เร่งด่วน; ด่วน; ติดต่อ; ตอบกลับ; กลับมา`,
  id: `mendesak; hubungi; menghubungi; membalas; kembali`,
}
