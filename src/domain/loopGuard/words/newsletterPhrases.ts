import { type PhraseTable } from './phraseTable'

/** What stands at the foot or head of mail to many. */
export const newsletterPhrases: PhraseTable = {
  en: `
    unsubscribe; to be removed; mailing list; opt-out; opt out of; be removed from this;
    be removed from our; remove yourself from; remove your name from; manage your subscription;
    manage subscription; manage your preferences; manage preferences; update your preferences;
    email preferences; subscription preferences; change your subscription;
    modify your subscription; cancel your subscription; you are receiving this e-mail because;
    you are receiving this email because; you are receiving this message because;
    you are receiving this because; you're receiving this email because;
    you're receiving this because; you received this email because;
    you received this e-mail because; you received this message because; this email was sent to;
    this e-mail was sent to; this message was sent to; newsletter; you are subscribed;
    you subscribed; you signed up; you have opted in; view in browser; view this email in;
    view it in your browser; view online; having trouble viewing; trouble reading this;
    forward to a friend; prefer not to receive; no longer wish to receive;
    do not wish to receive; don't want to receive; stop receiving; future mailings;
    future e-mails; future emails; all rights reserved; advertise in; privacy policy;
    subscriber; this is a free`,
  de: `
    newsletter abbestellen; newsletter abmelden; vom newsletter; diesen newsletter; abmelden;
    abbestellen; im browser ansehen; im browser anzeigen; online ansehen;
    sie erhalten diese e-mail; sie erhalten diesen newsletter; alle rechte vorbehalten;
    datenschutz`,
  fr: `
    se désinscrire; se désabonner; vous désinscrire; vous désabonner; désinscription;
    désabonnement; cette newsletter; version en ligne; voir dans votre navigateur;
    vous recevez cet e-mail; vous recevez cet email; ne plus recevoir`,
  es: `
    darse de baja; darte de baja; cancelar la suscripción; cancelar suscripción;
    ver en el navegador; recibes este; recibe este; no desea recibir; no deseas recibir; boletín`,
  it: `
    annullare l'iscrizione; cancellare l'iscrizione; cancellati; disiscriverti; disiscriversi;
    visualizza nel browser; questa newsletter; ricevi questa; non desideri ricevere`,
  pt: `
    cancelar a subscrição; cancelar inscrição; descadastrar; remover seu e-mail;
    ver no navegador; está recebendo este; não deseja receber; deixar de receber`,
  nl: `
    uitschrijven; afmelden; bekijk in browser; bekijk online; deze nieuwsbrief; u ontvangt deze`,
  nordic: `
    avprenumerera; avregistrera; avsluta prenumeration; avmeld; meld deg av; afmeld;
    vis i browser; visa i webbläsare; nyhetsbrev; uutiskirje; peruuta tilaus`,
  slavic: `
    wypisz się; zrezygnować z; rezygnacja z; odhlásit; odhlásiť; отписаться; отказаться от;
    рассылк; відписатися; отпишете; odjav`,
  other: `
    leiratkoz; dezabonare; abonelikten; üyelikten; διαγραφή από; إلغاء الاشتراك; להסרה;
    הסרה מרשימת; hủy đăng ký; ยกเลิกการรับ; berhenti berlangganan`,
  asian: `
    退订; 取消订阅; 不想再收到; 退訂; 取消訂閱; 配信停止; 購読解除; 配信解除; メルマガ; メールマガジン; 수신거부; 수신 거부; 구독 취소; 구독해지;
    무료수신거부; 뉴스레터; 광고)`,
}
