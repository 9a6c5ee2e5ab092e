/**
 * An address in the form that contacts are matched by: no display name, no spaces, lower case, an
 * internationalised domain in one spelling. What is no address comes back trimmed, in lower case.
 */
export function normaliseEmail(address: string): string {
  const bare = (/<([^<>]+)>\s*$/.exec(address)?.[1] ?? address)
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase()
  const at = bare.lastIndexOf('@')
  if (at < 1) return bare
  return `${bare.slice(0, at)}@${asciiDomain(bare.slice(at + 1).replace(/\.+$/, ''))}`
}

function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname || domain
  } catch {
    return domain
  }
}
