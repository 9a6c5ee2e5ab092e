/** The lowest of every `size` values: what garbage collection leaves. */
export const floors = (values: readonly number[], size: number): number[] =>
  Array.from({ length: Math.floor(values.length / size) }, (_, n) =>
    Math.min(...values.slice(n * size, (n + 1) * size)),
  )
