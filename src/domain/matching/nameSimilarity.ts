const bigramsOf = (word: string): string[] => {
  const letters = ['^', ...word, '$']
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
}

function sharedBetween(left: readonly string[], right: readonly string[]): number {
  const unused = new Map<string, number>()
  for (const bigram of left) unused.set(bigram, (unused.get(bigram) ?? 0) + 1)
  return right.filter((bigram) => {
    const count = unused.get(bigram) ?? 0
    unused.set(bigram, count - 1)
    return count > 0
  }).length
}

function dice(left: readonly string[], right: readonly string[]): number {
  return (2 * sharedBetween(left, right)) / (left.length + right.length)
}

/**
 * How alike two normalised names are, 0–1: the share of letter pairs they have in common, whatever
 * the order of the words (`kim minjun`, `minjun kim`) or the spaces (`한빛 화학`, `한빛화학`). Nothing
 * is like an empty name.
 */
export function nameSimilarity(a: string, b: string): number {
  const [left, right] = [a, b].map((name) => name.split(' ').filter(Boolean)) as [
    string[],
    string[],
  ]
  if (left.length === 0 || right.length === 0) return 0
  if (a === b) return 1
  return Math.max(
    dice(left.flatMap(bigramsOf), right.flatMap(bigramsOf)),
    dice(bigramsOf(left.join('')), bigramsOf(right.join(''))),
  )
}
