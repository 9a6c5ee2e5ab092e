import { type PhraseTable } from './phraseTable'

/** How the subject of a desk's acknowledgement of receipt reads. */
export const acknowledgementSubjects: PhraseTable = {
  en: `
    thank you for your email; thank you for your e-mail; thank you for contacting;
    thank you for your enquiry; thank you for your inquiry; thank you for your message;
    thanks for contacting; thanks for your email; we have received your; we've received your;
    we received your; your request has been received; your request was received;
    your message has been received; your email has been received; your e-mail has been received;
    your enquiry has been received; your inquiry has been received; request received;
    email received; message received; enquiry received; ticket received; ticket created;
    new ticket created; case created; case received; receipt of your;
    acknowledgement of receipt; acknowledgment of receipt; acknowledgement;
    confirmation of receipt; ticket opened; support ticket opened; request has been received;
    has been received; has been created; has been opened; has been logged`,
  de: `
    eingangsbestätigung; empfangsbestätigung; wir haben ihre anfrage erhalten; ihre anfrage;
    ihre nachricht ist eingegangen; ihre e-mail ist eingegangen; bestätigung ihrer anfrage;
    vielen dank für ihre anfrage; vielen dank für ihre nachricht; vielen dank für ihre e-mail`,
  fr: `
    accusé de réception; nous avons bien reçu; votre demande a bien été;
    votre message a bien été; confirmation de réception; merci de nous avoir contacté`,
  es: `
    acuse de recibo; hemos recibido su; hemos recibido tu; confirmación de recepción;
    su solicitud ha sido recibida; gracias por contactar`,
  it: `
    conferma di ricezione; abbiamo ricevuto; la tua richiesta è stata; avviso di ricevimento;
    grazie per averci contattato`,
  pt: `
    confirmação de recebimento; recebemos sua; recebemos a sua; recebemos o seu;
    confirmação de receção; obrigado pelo seu contato`,
  nl: `ontvangstbevestiging; wij hebben uw; uw aanvraag is ontvangen; bevestiging van ontvangst`,
  other: `
    mottagningsbekräftelse; vi har mottagit; vi har modtaget; vi har mottatt; kvittering for;
    potwierdzenie otrzymania; potwierdzenie przyjęcia; potvrzení o přijetí; ваша заявка;
    ваше обращение; мы получили ваш`,
  asian: `
    お問い合わせありがとうございます; お問い合わせを受け付け; お問い合わせ受付; 受付のお知らせ; 受付完了; 受付確認; 已收到您的; 我们已收到; 我們已收到; 문의가 접수;
    문의 접수; 접수되었습니다; 접수 완료; 접수 확인; 접수 안내`,
}
