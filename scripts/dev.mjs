import { spawn } from 'node:child_process'

// A database of its own: while developing, the schema follows the sources without migrations.
const { DATA_DIR = './data/development' } = process.env
const child = spawn(
  process.execPath,
  ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/server/index.ts'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR,
      NODE_ENV: 'development',
      NEXT_TELEMETRY_DISABLED: '1',
      // The process restarts as a whole when a source of the server changes.
      DISABLE_PAYLOAD_HMR: 'true',
    },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
