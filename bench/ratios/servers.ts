import type { ServerProcess } from '../servers/serverProcess'

/** What is compared, each on a copy of the same database. */
export type Servers = {
  product: ServerProcess
  /** The database of the product. */
  productData: string
  stock: ServerProcess
  /** Bare Express. */
  express: ServerProcess
}
