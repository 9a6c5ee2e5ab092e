import { type Grants, globals, matrix } from './matrix'

const isPublic = ({ read }: { read: Grants }) => read.anonymous !== undefined
const publicOf = (table: Record<string, { read: Grants }>) =>
  Object.keys(table).filter((slug) => isPublic(table[slug]!))

/**
 * What anonymous people may read, by the matrix: slugs of collections, and `globals/<slug>` as the
 * addresses of the API name them.
 */
export const publicContent: readonly string[] = [
  ...publicOf(matrix),
  ...publicOf(globals).map((slug) => `globals/${slug}`),
]
