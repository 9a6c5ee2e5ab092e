/** The index that is worth most; null: all are worth nothing. */
export function bestIndex(
  indexes: readonly string[][],
  worth: (index: string[]) => number,
): null | string[] {
  const [best] = indexes
    .map((index) => ({ index, value: worth(index) }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
  return best?.index ?? null
}
