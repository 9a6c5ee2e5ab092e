const koreanForms =
  /\(주\)|㈜|\(유\)|\(재\)|\(사\)|주식회사|유한책임회사|유한회사|합자회사|합명회사|재단법인|사단법인/gu

// As words at the end of a name, after dots are gone: `S.A.` is `sa`.
const latinForms = new Set([
  ...['ltd', 'limited', 'plc', 'llp', 'lp', 'llc', 'inc', 'incorporated', 'corp', 'corporation'],
  ...['co', 'company', 'cic', 'pte', 'pty', 'pvt', 'private', 'public', 'sdn', 'bhd', 'jsc'],
  ...['gmbh', 'ag', 'kg', 'kgaa', 'ug', 'ohg', 'ev', 'se', 'sa', 'sas', 'sarl', 'sprl', 'srl'],
  ...['spa', 'sl', 'slu', 'bv', 'nv', 'ab', 'as', 'asa', 'oy', 'oyj', 'aps', 'kk', 'zoo'],
])

function withoutLegalForm(words: string[]): string[] {
  const last = words.at(-1)
  if (words.length < 2 || last === undefined) return words
  return latinForms.has(last) || last === '&' ? withoutLegalForm(words.slice(0, -1)) : words
}

/** A company's name in the form that names are compared by: without its legal form, lower case. */
export function normaliseCompanyName(name: string): string {
  const words = name
    // Before NFKC, which would spell ㈜ out differently from (주) typed by hand.
    .replace(koreanForms, ' ')
    .normalize('NFKC')
    .replace(koreanForms, ' ')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/\band\b/g, '&')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
  return withoutLegalForm(words).join(' ')
}
