import { jest } from './jest.mjs'
import { mongodbForTests } from './mongodbForTests.mjs'

// What the database has a part in; needs Dovecot: `apt-get install dovecot-imapd`.
const suites = ['crashPoints', 'fetching', 'troubles'].map((name) => `tests/mail/${name}`)
const { url, stop } = await mongodbForTests()
const chosen = process.argv.length > 2 ? process.argv.slice(2) : ['--testPathPatterns', ...suites]
process.exitCode = jest(['mail'], chosen, { MONGODB_TEST_URL: url })
await stop()
