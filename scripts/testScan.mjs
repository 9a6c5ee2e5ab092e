import { jest } from './jest.mjs'

// Needs ClamAV's daemon: `apt-get install clamav-daemon`.
process.exitCode = jest(['scan'], process.argv.slice(2))
