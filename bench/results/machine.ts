import os from 'node:os'

/** What the figures were measured on; not whose it is. */
export const machine = () => ({
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.availableParallelism(),
  memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  system: `${os.platform()} ${os.arch()}`,
  node: process.version,
})
