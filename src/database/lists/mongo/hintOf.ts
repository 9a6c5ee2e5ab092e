/** How MongoDB is told which index to use. */
export const hintOf = (index: readonly string[]): Record<string, 1> =>
  Object.fromEntries(index.map((name) => [name, 1]))
