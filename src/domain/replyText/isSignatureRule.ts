const drawnRule = /^\s*(?:_{2,}|[—–]{4,})$/
const plainRule = /^\s*(?:[-=*~+#━─═＝＿－＊◆◇■□●○★☆…・] ?){4,}$/
const contact =
  /(?<!\p{L})(tel|phone|fax|mobile|cell|mob|handy|t|m)\s*[.:：]|(전화|휴대폰|팩스|이메일|電話|携帯|メール|电话|手机|邮箱)\s*[:：]|www\.|[\w.+-]{1,64}@[\w-]+\.\w|\+?\d[\d ().-]{7,}/iu
const longest = 14
const longestName = 40

const isSentence = (line: string) => line.length > longestName && /[.!?。！？]$/.test(line)

/** Whether a line that is drawn across the page stands above a signature, of which `tail` is the text. */
export function isSignatureRule(line: string, tail: readonly string[]): boolean {
  if (tail.length > longest) return false
  if (drawnRule.test(line)) return true
  const contacts = tail.findIndex((each) => contact.test(each.slice(0, 200)))
  return plainRule.test(line) && contacts >= 0 && !tail.slice(0, contacts + 1).some(isSentence)
}
