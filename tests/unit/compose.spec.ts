import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { mailboxUrls } from '@/contracts/mailboxUrls'

const compose = readFileSync('compose.yaml', 'utf8')

it('should begin with a mailbox that may be read without encryption, and be on its machine', () => {
  const [, url] = /IMAP_URL: \$\{IMAP_URL:-(\S+)\}/.exec(compose)!
  expect(mailboxUrls.parse(url)).toEqual([expect.objectContaining({ mayBePlain: true })])
  expect(compose).toMatch(/\n {2}mailbox:\n(?: {4}.*\n)* {4}network_mode: service:app\n/)
})
