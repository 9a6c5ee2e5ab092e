const drawnRule = /^\s*(?:_{2,}|[_—–━─═＝]{4,})$/
const plainRule = /^\s*[-=*]{4,}$/
const contact =
  /(?<!\p{L})(tel|phone|fax|mobile|cell|mob|handy|t|m)\s*[.:：]|(전화|휴대폰|팩스|이메일|電話|携帯|メール|电话|手机|邮箱)\s*[:：]|www\.|[\w.+-]{1,64}@[\w-]+\.\w|\+?\d[\d ().-]{7,}/iu
const longest = 14

/** Whether a line that is drawn across the page stands above a signature, of which `tail` is the text. */
export function isSignatureRule(line: string, tail: readonly string[]): boolean {
  if (tail.length > longest) return false
  if (drawnRule.test(line)) return true
  return plainRule.test(line) && tail.some((each) => contact.test(each.slice(0, 200)))
}
