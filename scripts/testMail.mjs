import { jest } from './jest.mjs'

// Needs Dovecot: `apt-get install dovecot-imapd`.
process.exitCode = jest(['mail'], process.argv.slice(2), { MONGODB_TEST_URL: '' })
