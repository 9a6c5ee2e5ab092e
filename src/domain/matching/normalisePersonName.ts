const titles = new Set([
  ...['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady'],
  ...['phd', 'mba', 'obe', 'mbe', 'cbe', 'jr', 'sr'],
  ...['님', '씨', '박사', '교수', '대표', '사장', '이사', '부장', '차장', '과장', '대리', '선임'],
  ...['책임', '수석', '연구원', '팀장'],
])

/**
 * A person's name in the form that names are compared by: lower case, without accents, titles and
 * the hyphens of given names (`Dr Min-jun Kim` is `minjun kim`).
 */
export function normalisePersonName(name: string): string {
  const words = name
    .normalize('NFKD')
    // Accents only: the letters of Korean are not marks, and come together again below.
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’\-‐‑]/g, '')
    .replace(/(?<=\p{Script=Hangul}{2})님(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const bare = words.filter((word) => !titles.has(word))
  return (bare.length > 0 ? bare : words).join(' ')
}
