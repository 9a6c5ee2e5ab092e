import type { Where } from 'payload'

/**
 * A query that asks for what is in the trash by when it came there. Whether that is known at all is told by
 * no index: SQLite would go through the table, and MongoDB through an index of all records.
 */
export const trashByTime = (where: Where = {}): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      if (Array.isArray(condition)) return [path, condition.map(trashByTime)]
      const { exists, ...others } = condition
      const isTrash = path === 'deletedAt' && String(exists) === 'true'
      return [path, isTrash ? { greater_than: new Date(0).toISOString(), ...others } : condition]
    }),
  )
