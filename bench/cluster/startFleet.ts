import type { ServerProcess } from '../servers/serverProcess'
import { startProduct } from '../servers/startProduct'

export type Fleet = {
  addresses: () => string[]
  /** Kills one as a crash does, and starts another in its place. */
  replaceOne: () => Promise<void>
  stop: () => Promise<void>
}

/** Several processes of the product on one database. */
export async function startFleet(
  size: number,
  dataDir: string,
  env: Record<string, string>,
): Promise<Fleet> {
  const start = () => startProduct(dataDir, { env: { PAGES: 'off', ...env } })
  // The first one makes the collections and loads the prospectus.
  let members: ServerProcess[] = [await start()]
  for (let n = 1; n < size; n++) members.push(await start())
  return {
    addresses: () => members.map(({ url }) => url),
    replaceOne: async () => {
      const [oldest, ...others] = members
      await oldest!.end('SIGKILL')
      // Until there is another, the balancer meets a dead address, as it would in earnest.
      members = [...others, oldest!]
      members = [...others, await start()]
    },
    stop: async () => void (await Promise.all(members.map((member) => member.end('SIGKILL')))),
  }
}
