import { readFileSync } from 'node:fs'

import { freePort } from '../../tests/support/freePort'

import { administrator } from './administrator'
import { ServerProcess } from './serverProcess'

type Options = {
  env?: Record<string, string>
  nodeOptions?: string[]
  onMessage?: (message: unknown) => void
}

/** The product as `npm start` runs it, on the data of `dataDir`; API and pages unless `env` differs. */
export async function startProduct(
  dataDir: string,
  { env, nodeOptions = [], onMessage }: Options = {},
): Promise<ServerProcess> {
  const port = await freePort()
  return ServerProcess.start({
    name: 'product',
    args: [...nodeOptions, ...startArguments()],
    env: {
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      DATA_DIR: dataDir,
      PORT: String(port),
      RATE_LIMIT: 'off',
      ...env,
    },
    port,
    probe: '/api/themes?limit=1',
    onMessage,
    logFile: `${dataDir}.product.log`,
  })
}

/** What `npm start` gives to Node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').slice(1)
}
