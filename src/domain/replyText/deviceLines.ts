/**
 * The lines that telephones and mail programs add below the words of the writer; "…" stands for the
 * device or the program.
 */
export const deviceLines = {
  en: `
    sent from …; sent via …; sent with …; sent using …; sent by …; sent on …; from my iphone;
    from my ipad; from my phone; from my mobile; get outlook for …; get bluemail for …;
    typed on …; written on …; sent on the go;
    yahoo mail: search, organize, conquer`,
  ko: `
    …에서 보냄; …에서 보냈습니다; …에서 보낸 메일입니다; …에서 전송; …에서 전송했습니다; …에서 전송됨;
    …에서 발송; …으로 보냄; …로 보냄; …용 outlook; …용 outlook 받기; …용 outlook 다운로드;
    …용 outlook 가져오기; …용 outlook을 다운로드하세요; …용 outlook을 받으세요; outlook for … 다운로드;
    outlook for … 받기; outlook for … 가져오기; …에서 전송되었습니다; …에서 발송되었습니다; …에서 발송됨;
    …에서 작성됨; …에서 작성했습니다; …에서 작성한 메일입니다; …에서 보내는 메일입니다; …로 전송됨;
    …로 보냈습니다; …을 통해 보냄; …를 통해 보냄; …을 통해 전송됨; …를 통해 전송됨`,
  ja: `
    …から送信; …から送信しました; …から送信されました; …から送信しています; …より送信;
    …より送信しました; …で送信しました; …で作成しました; …から返信; …から返信しました;
    …からの送信; …からの送信です; …からの返信です; outlook for …を入手; outlook for …を入手する;
    …用 outlook を入手; …用 outlook を入手する; …用 outlook を取得;
    outlook for …を取得; …版 outlook を入手; …版 outlook を取得; …版 outlook を入手する;
    …版 outlook を取得する`,
  zh: `
    发自…; 發自…; 寄自…; 发送自…; 傳送自…; 來自…; 来自…; 从…发送; 從…傳送; 從…發送; 从…寄出; 從…寄出;
    从…发出; 从…发来的; 由…寄出; 由…发送; 由…發送; 由…傳送; 使用…发送; 使用…傳送; 使用…發送; 通过…发送;
    透過…傳送; 透過…發送;
    获取 outlook for …; 取得 outlook for …; 下载 outlook for …; 下載 outlook for …;
    获取适用于…的 outlook; 下载适用于…的 outlook; 取得適用於…的 outlook; 获取…版 outlook;
    取得…版 outlook; 下载…版 outlook; 下載…版 outlook`,
  de: `
    von … gesendet; mit … gesendet; über … gesendet; von … verschickt; mit … verschickt;
    gesendet von …; gesendet mit …; gesendet über …; gesendet aus …; verschickt von …;
    diese nachricht wurde … gesendet; diese e-mail wurde … gesendet; outlook für … beziehen;
    outlook für … herunterladen; holen sie sich outlook für …`,
  fr: `
    envoyé de …; envoyé depuis …; envoyé à partir de …; envoyé à partir d’…; envoyé avec …;
    envoyé par …; envoyé via …; provenance : …; obtenir outlook pour …; obtenez outlook pour …;
    télécharger outlook pour …; téléchargez outlook pour …`,
  es: `
    enviado desde …; enviado con …; enviado por …; obtener outlook para …; obtenga outlook para …;
    descargar outlook para …; descarga outlook para …`,
  pt: `
    enviado do …; enviado da …; enviado de …; enviado a partir …; enviada do …; enviado pelo …;
    enviado via …; obter o outlook para …; obter outlook para …; obtenha o outlook para …;
    baixe o outlook para …; baixar o outlook para …`,
  it: `
    inviato da …; inviato dal …; inviato dall’…; inviato con …; inviato tramite …;
    ottieni outlook per …; scarica outlook per …`,
  nl: `
    verzonden vanaf …; verzonden vanuit …; verzonden met …; verzonden via …; verstuurd vanaf …;
    verstuurd vanuit …; verstuurd met …; verstuurd via …; outlook voor … downloaden;
    outlook voor … ophalen; download outlook voor …`,
  sv: `
    skickat från …; skickades från …; skickat med …; skaffa outlook för …; hämta outlook för …`,
  da: 'sendt fra …; sendt med …; hent outlook til …; få outlook til …',
  no: 'få outlook for …; last ned outlook for …; skaff deg outlook for …',
  fi: 'lähetetty …; hanki outlook …; hae outlook …; lataa outlook …',
  pl: `
    wysłane z …; wysłane ze …; wysłano z …; wysłano ze …; wysłane za pomocą …; wiadomość wysłana z …;
    pobierz outlook …; pobierz aplikację outlook …; pobierz program outlook …; uzyskaj outlook …;
    uzyskaj program outlook …`,
  'cs, sk': `
    odesláno z …; odesláno ze …; odoslané z …; odoslané zo …; získat outlook pro …;
    stáhnout outlook pro …; získať outlook pre …`,
  ru: `
    отправлено с …; отправлено со …; отправлено из …; отправлено через …; загрузить outlook для …;
    получить outlook для …; скачать outlook для …`,
  uk: `
    надіслано з …; надіслано із …; надіслано зі …; надіслано через …; відправлено з …;
    відправлено із …; відправлено зі …; відправлено через …; отримати outlook для …;
    завантажити outlook для …; завантажте outlook для …`,
  tr: '… gönderildi; … için outlook’u edinin; … için outlook’u indirin',
  hu: '… küldve; az outlook …alkalmazás beszerzése; a … outlook beszerzése',
  ro: 'trimis de pe …; trimis din …; obțineți outlook pentru …',
  el: 'στάλθηκε από …; εστάλη από …; αποκτήστε το outlook για …',
  ar: 'أُرسلت من …; أرسلت من …; مرسل من …; تم الإرسال من …',
  he: 'נשלח מ…; נשלח באמצעות …',
  vi: 'đã gửi từ …; được gửi từ …; gửi từ …',
  th: 'ส่งจาก …',
  id: 'dikirim dari …; terkirim dari …; dihantar dari …',
}
