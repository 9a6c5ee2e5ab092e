import { freePort } from '../../tests/support/freePort'

import { ServerProcess } from './serverProcess'

/** The same configuration as Payload's template serves it: by Next's route handlers. */
export async function startStock(dataDir: string): Promise<ServerProcess> {
  const port = await freePort()
  return ServerProcess.start({
    name: 'stock',
    args: ['node_modules/next/dist/bin/next', 'start', 'bench/stock', '--port', String(port)],
    env: { DATA_DIR: dataDir, NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) },
    port,
    probe: '/api/themes?limit=1',
    logFile: `${dataDir}.stock.log`,
  })
}
