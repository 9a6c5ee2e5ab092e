/** The smallest value that at least this share (0–1) of the values do not exceed; null of none. */
export function percentile(values: readonly number[], share: number): null | number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null
}
