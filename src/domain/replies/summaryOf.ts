const LONGEST = 200

/** Words that a letter begins with, before it says anything. */
const salutation =
  /^(?:dear|hello|hi|good (?:morning|afternoon|evening|day))\b.{0,80}[,!.:]?$|^.{1,60}(?:님께|님|귀하|귀중|께)[,.!:]?$|^안녕하(?:세요|십니까)[,.!?]?$/i

/** What a letter says first, on one line; its salutation only if there is nothing else. */
export function summaryOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  const [first = '', ...others] = lines.filter(Boolean)
  const said = [first, ...others].find((line) => !salutation.test(line)) ?? first
  return said.slice(0, LONGEST)
}
