const quoted = String.raw`"(?:[^"\\]|\\.){0,500}"`
const quotedOrMailbox = new RegExp(
  String.raw`${quoted}|<[^<>@]*@[^<>]*>(?=(?:${quoted}|[^"(),;<>])*<[^<>]*@)`,
  'gs',
)
const bareAddress = /^[^"(),:;<>@]+@[^"(),:;<>@]+$/

/** Puts the commas between mailboxes that their sender left out. */
export function separateMailboxes(header: string): string {
  const words = header.trim().split(/\s+/)
  if (words.every((word) => bareAddress.test(word))) return words.join(', ')
  return header.replace(quotedOrMailbox, (found) => (found.startsWith('<') ? `${found},` : found))
}
