import { deviceLines } from './deviceLines'
import { wordsIn } from './wordsIn'

// What may be written with a space or without, as in 'Outlook for iOSを入手'.
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')

const forms = wordsIn(deviceLines).map((line) => {
  const [before, after] = plain(line).split('…') as [string, string?]
  return { before, after }
})

// One expression of all forms would take a quarter of a second to compile, again and again.
const device = /^[\p{L}\p{M}\p{N}\p{Pd}._’"()/&+®™!]{1,60}$/u
// American carriers name themselves.
const carrier = /,? an? (?:at&t|t-mobile|verizon|sprint)[^,.]{0,20}(?:phone|device|tablet)/i
const excuse = /[,.;–-]*\s*(?:please|sorry|apolog|pardon|excuse|forgive|typed|brevity).{0,80}$/iu

const known =
  /phone|ipad|ipod|watch|galaxy|samsung|android|huawei|xiaomi|pixel|blackberry|windows|mobil|handy|tablet|smart|device|mail|outlook|yahoo|proton|app\b|телефон|смартфон|устройств|почт|пошт|пристро|폰|패드|갤럭시|삼성|모바일|메일|手机|手機|小米|华为|邮|信箱|郵件|邮箱|スマ|携帯|メール|アプリ/iu

const links = /\s*(?:<[^<>\s]*>|\(\s*https?:[^()\s]*\s*\)|(?<=\])\([^()\s]*\)|https?:\S+)/gi
const ornaments = /^[\s*_()<[\]]+|[\s*_)\]>.。!:]+$|[[\]]/g
const mostCharacters = 200

/**
 * Whether a line is one that a device or program adds ("Sent from my iPhone"), and nothing more;
 * `perhaps`, if it could also say from where a parcel was sent.
 */
export function isDeviceLine(line: string): 'surely' | 'perhaps' | null {
  if (line.length > mostCharacters) return null
  const words = line
    .replace(links, '')
    .replace(ornaments, '')
    .replace(carrier, '')
    .replaceAll("'", '’')
  const hasForm = isOfAForm(plain(words)) || isOfAForm(plain(words.replace(excuse, '')))
  if (!hasForm) return null
  return known.test(words) ? 'surely' : 'perhaps'
}

const isOfAForm = (line: string): boolean =>
  forms.some(({ before, after }) => {
    if (after === undefined) return line === before
    if (!line.startsWith(before) || !line.endsWith(after)) return false
    return device.test(line.slice(before.length, line.length - after.length))
  })
