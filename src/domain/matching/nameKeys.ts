const MOST_WORDS = 6

/**
 * The keys by which an index finds names that may be alike, without reading them all: two similar
 * names nearly always share one. Each pair of words gives a key of how they begin (`ki+mi`), and the
 * name as one word gives one of how it begins and ends (`han~cal`), for typing errors and spaces.
 */
export function nameKeys(name: string): string[] {
  const words = name.split(' ').filter(Boolean).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const starts = words.map((word) => [...word].slice(0, 2).join('')).sort()
  const pairs = starts.flatMap((start, index) =>
    starts.slice(index + 1).map((other) => `${start}+${other}`),
  )
  const letters = [...words.join('')]
  const whole = `${letters.slice(0, 3).join('')}~${letters.slice(-2).join('')}`
  return [...new Set([...pairs, whole])]
}
