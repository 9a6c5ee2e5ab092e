import type { Where } from 'payload'

/** Records that belong to a theme, first of all or among others. */
export const ofTheme = (id: string): Where => ({
  or: [{ theme: { equals: id } }, { secondaryThemes: { in: [id] } }],
})
