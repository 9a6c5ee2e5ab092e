// A line that a telephone or a mail program adds by itself.
const device = String.raw`[\p{L}\p{N} ._'’"()/&+®™-]{2,50}`
const link = String.raw`(?:\s*[<([(]\S*[>)\]]|\s*https?:\S+)*`
const excuse = String.raw`(?:[,.;–-]*\s*(?:please|sorry|apolog|pardon|excuse|forgive|typed|brevity).{0,80})?`

const forms = [
  String.raw`sent (?:from|via|with|using|by|on) (?:my |the |a )?(?:\[[\w ]+\])?(?:${device})?${link}${excuse}`,
  String.raw`sent ${'(?:via|from)'} mobile${excuse}`,
  String.raw`from my ${device}`,
  String.raw`[\p{L} .]{2,30} from mobile`,
  String.raw`get \[?outlook for (?:ios|android)\]?${link}(?:https?:\S+)?`,
  String.raw`(?:diese nachricht wurde |gesendet |verschickt )?(?:von|mit|über) (?:meinem |meiner |meinen |der |dem )?${device}(?: gesendet| verschickt)?`,
  String.raw`diese nachricht wurde von ${device} gesendet`,
  String.raw`(?:von|mit) ${device} (?:gesendet|verschickt)`,
  String.raw`gesendet (?:von|mit|über|aus) ${device}${link}`,
  String.raw`envoyé (?:de|depuis|à partir d[eu]|avec) ?(?:mon |ma |l['’])?${device}${link}`,
  String.raw`(?:enviado|enviada) (?:desde|de|do|da|a partir d[eo]|con|pelo|via) ${device}${link}`,
  String.raw`obter o? ?outlook para (?:ios|android)${link}`,
  String.raw`obtener outlook para (?:ios|android)${link}`,
  String.raw`t[ée]l[ée]charge[rz] outlook pour (?:ios|android)${link}`,
  String.raw`outlook für (?:ios|android) (?:beziehen|herunterladen)${link}`,
  String.raw`inviato (?:da|dal|con|tramite) ${device}${link}`,
  String.raw`(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit) ${device}${link}`,
  String.raw`skickat från ${device}${link}`,
  String.raw`sendt fra ${device}${link}`,
  String.raw`lähetetty ${device}${link}`,
  String.raw`(?:wysłane|wysłano) (?:z|ze|za pomocą) ${device}${link}`,
  String.raw`(?:odesláno|odoslané) z ${device}${link}`,
  String.raw`отправлено (?:с|из|через) ${device}${link}`,
  String.raw`(?:надіслано|відправлено) (?:з|із|зі|через) ${device}${link}`,
  String.raw`${device}['’]?(?:mdan|[dt][ae]n) gönderildi${link}`,
  String.raw`(?:나의|내|삼성|갤럭시|모바일)? ?[\p{L}\p{N} .-]{2,40}에서 (?:보냄|보냈습니다|보낸 메일입니다|전송|발송)\.?`,
  String.raw`(?:ios|android)용 outlook ?(?:받기|다운로드|가져오기)?${link}`,
  String.raw`[\p{L}\p{N} .-]{2,40}(?:から|より)送信(?:しました|されました)?。?`,
  String.raw`(?:ios|android) 版 outlook を(?:入手|取得)(?:する)?${link}`,
  String.raw`(?:发自|發自|寄自|从|從)(?:我的|网易|網易)? ?[\p{L}\p{N} .-]{1,40}?(?: ?(?:发送|發送|傳送|寄出))?`,
  String.raw`(?:获取|取得|下載|下载) ?(?:适用于 )?outlook ?(?:for|适用于|適用於)? ?(?:ios|android)?${link}`,
  String.raw`<<\s*sent by ${device}>>`,
]
const deviceLine = new RegExp(String.raw`^[\s*_(<\[]*(?:${forms.join('|')})[\s*_)>\].!]*$`, 'iu')
const markdownTarget = /(\])\([^()\s]*\)/g
const mostCharacters = 160

/** Whether a line is one that a device or program adds ("Sent from my iPhone"), and nothing more. */
export function isDeviceLine(line: string): boolean {
  return line.length <= mostCharacters && deviceLine.test(line.replace(markdownTarget, '$1').trim())
}
