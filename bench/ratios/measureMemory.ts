import { setTimeout as pause } from 'node:timers/promises'

import type { LoadJob } from '../load/job'
import { measureLoad } from '../load/measureLoad'
import type { ServerProcess } from '../servers/serverProcess'
import { signIn } from '../servers/signIn'
import { startProduct } from '../servers/startProduct'
import { startStock } from '../servers/startStock'

import type { Plan } from './plan'

/** In MB. */
export type Memory = { afterStart: number; afterLoad: number }

const READS = 600
const SETTLING_MS = 10_000

/** Starts each server by itself, and gives both the same number of reads and writes. */
export async function measureMemory(
  copyOf: (name: string) => string,
  reads: Record<string, string>,
  plan: Plan,
): Promise<Record<'product' | 'stock', Memory>> {
  const submit = async () => ({ path: '/api/enquiries/submit', body: 'submission' as const })
  const create = async ({ url }: ServerProcess) => ({
    path: '/api/reply-templates',
    body: 'template' as const,
    authorization: await signIn(url),
  })
  const paths = Object.values(reads)
  return {
    product: await load(await startProduct(copyOf('memory-product')), paths, submit, plan),
    stock: await load(await startStock(copyOf('memory-stock')), paths, create, plan),
  }
}

type Write = Pick<LoadJob, 'authorization' | 'body'> & { path: string }

async function load(
  server: ServerProcess,
  reads: string[],
  writeOf: (server: ServerProcess) => Promise<Write>,
  { connections, enquiries }: Plan,
): Promise<Memory> {
  await pause(SETTLING_MS)
  const afterStart = server.memory()
  for (const path of reads) {
    const url = `${server.url}${path}`
    await measureLoad({ url, method: 'GET', connections, amount: READS / reads.length })
  }
  const { path, ...write } = await writeOf(server)
  const url = `${server.url}${path}`
  await measureLoad({ url, ...write, method: 'POST', connections, amount: enquiries })
  await pause(SETTLING_MS)
  const afterLoad = server.memory()
  await server.end()
  return { afterStart, afterLoad }
}
