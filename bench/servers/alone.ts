import type { ServerProcess } from './serverProcess'

/** Does the work while of these servers only `measured` gets processor time. */
export async function alone<T>(
  measured: ServerProcess,
  servers: ServerProcess[],
  work: () => Promise<T>,
): Promise<T> {
  const others = servers.filter((server) => server !== measured)
  for (const other of others) other.suspend()
  try {
    return await work()
  } finally {
    for (const other of others) other.resume()
  }
}
