import { sql } from '@payloadcms/db-sqlite/drizzle'

import type { Order } from './orderOf'

/** The order, but one for which SQLite sorts what it finds: it uses no index of what has a plus. */
export const withoutIndex = (order: Order): Order => ({
  ...order,
  keys: order.keys.map(({ column, direction }) => ({ column: sql`+${column}`, direction })),
})
