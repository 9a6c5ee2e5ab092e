/** The value at a dotted path, e.g. `win.newJobs`; undefined where the path ends early. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], record)
