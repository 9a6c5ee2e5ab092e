import { spawnSync } from 'node:child_process'

/** Runs the named suites (folders of tests/), then exits as Jest does. */
export function jest(suites, args = [], env = {}) {
  const flags = ['--experimental-vm-modules', '--no-deprecation']
  const { status } = spawnSync(
    process.execPath,
    [...flags, 'node_modules/jest/bin/jest.js', ...args, '--selectProjects', ...suites],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  )
  return status ?? 1
}
