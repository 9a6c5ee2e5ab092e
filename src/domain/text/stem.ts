const britishSpellings = new Map([
  ['center', 'centre'],
  ['color', 'colour'],
  ['fiber', 'fibre'],
  ['flavor', 'flavour'],
  ['harbor', 'harbour'],
  ['labor', 'labour'],
  ['liter', 'litre'],
  ['meter', 'metre'],
  ['orthopedic', 'orthopaedic'],
  ['pediatric', 'paediatric'],
  ['program', 'programme'],
  ['specialty', 'speciality'],
  ['tire', 'tyre'],
  ['tumor', 'tumour'],
  ['vapor', 'vapour'],
])

function singular(word: string): string {
  if (word.length < 4 || /(ss|[^o]us|is|as)$/.test(word)) return word
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ss|x|ch|sh|[^o]us)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const withS = (word: string): string =>
  word.replace(/(?<=.{3})z(?=(e|er|ed|ing|ation)$)/, (_z, _ending, at: number) =>
    /[iy]/.test(word[at - 1] ?? '') ? 's' : 'z',
  )

/** An English word, lower case, as terms are compared: singular, in British spelling. */
export function stem(word: string): string {
  const base = withS(singular(word))
  return britishSpellings.get(base) ?? base
}
