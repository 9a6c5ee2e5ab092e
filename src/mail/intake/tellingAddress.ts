/** The address of a link if it says more than the words of the link. */
export function tellingAddress(href: string, words: string): string | null {
  if (!/^https?:/i.test(href)) return null
  const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?|\/$/gi, '').toLowerCase()
  return bare(href) === bare(words.trim()) ? null : href
}
