import type { ServerProcess } from '../servers/serverProcess'
import { startProduct } from '../servers/startProduct'
import { startStock } from '../servers/startStock'
import { median } from '../stats/median'

import type { Plan } from './plan'

type Starts = Record<'product' | 'stock', number>

/** The cold start in milliseconds, from the spawn to the first 200, on a database that is there. */
export async function measureStarts(copyOf: (name: string) => string, plan: Plan): Promise<Starts> {
  const data = { product: copyOf('start-product'), stock: copyOf('start-stock') }
  const times = { product: [] as number[], stock: [] as number[] }
  const start = async (name: keyof Starts, starting: Promise<ServerProcess>) => {
    const server = await starting
    times[name].push(server.coldStartMs)
    await server.end('SIGKILL')
  }
  for (let round = 0; round <= plan.rounds; round++) {
    await start('product', startProduct(data.product))
    await start('stock', startStock(data.stock))
  }
  // The first of each finds nothing in the system's cache of files.
  return { product: median(times.product.slice(1)), stock: median(times.stock.slice(1)) }
}
