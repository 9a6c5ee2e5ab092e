const drawnRule = /^\s*(?:_{2,}|[—–]{4,})$/
const plainRule = /^\s*(?:[-=*~+#‐–—―─━═┄┅┈┉┏┓┗┛＝＿－＊～〜∞ㅡ◆◇■□●○★☆…・] ?){4,}$/
const contact =
  /(?<!\p{L})(tel|phone|fax|mobile|cell|mob|handy|t|m)\s*[.:：]|(전화|휴대폰|팩스|이메일|電話|携帯|メール|电话|手机|邮箱)\s*[:：]|www\.|[\w.+-]{1,64}@[\w-]+\.\w|\+?\d[\d ().-]{7,}/iu
const longest = 14
const longestName = 40
const mostNames = 2

const isSentence = (line: string) => line.length > longestName && /[.!?。！？]$/.test(line)
const mayBeName = (line: string) =>
  line.length <= longestName && !/[.!?。！？:：]$|^\s*[\d*•・‐–-]/.test(line)

/** A name and no more, between two rules of one kind. */
function isNameBetween(rule: string, tail: readonly string[]): boolean {
  const lines = tail.filter((line) => line.trim() !== '')
  const names = lines.slice(0, -1)
  if (names.length === 0 || names.length > mostNames) return false
  return lines.at(-1)!.trim() === rule.trim() && names.every(mayBeName)
}

/** Whether the last words announce what follows. */
const isAnnounced = (above: readonly string[]) =>
  /[:：]\s*$/.test(above.findLast((line) => line.trim() !== '')?.slice(-200) ?? '')

/**
 * Whether a line that is drawn across the page stands above a signature, of which `tail` is the text;
 * `above` is what was written before.
 */
export function isSignatureRule(
  line: string,
  above: readonly string[],
  tail: readonly string[],
): boolean {
  if (tail.length > longest) return false
  if (drawnRule.test(line)) return true
  if (!plainRule.test(line)) return false
  const contacts = tail.findIndex((each) => contact.test(each.slice(0, 200)))
  if (contacts < 0) return !isAnnounced(above) && isNameBetween(line, tail)
  return !tail.slice(0, contacts + 1).some(isSentence)
}
