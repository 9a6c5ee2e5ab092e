import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { EnvironmentError, readEnv as ReadEnv } from '@/env'

let readEnv: typeof ReadEnv
let DATA_DIR: string

beforeAll(async () => {
  DATA_DIR = mkdtempSync(path.join(tmpdir(), 'one-front-door-env-'))
  process.env.DATA_DIR = DATA_DIR
  ;({ readEnv } = await import('@/env'))
})
afterAll(() => rmSync(DATA_DIR, { recursive: true }))

function linesOf(source: Record<string, string>): string[] {
  try {
    readEnv({ DATA_DIR, ...source })
  } catch (error) {
    return (error as EnvironmentError).lines
  }
  return []
}

it('should need nothing', () => {
  expect(readEnv({ DATA_DIR })).toMatchObject({
    DATABASE_URL: `file:${path.join(DATA_DIR, 'one-front-door.db')}`,
    NODE_ENV: 'production',
    PAGES: 'on',
    PORT: 3000,
    RATE_LIMIT: 'on',
    SERVER_URL: 'http://localhost:3000',
  })
})

it('should take a blank variable for one that is not set', () => {
  expect(readEnv({ DATA_DIR, PORT: '', SMTP_URL: '' })).toMatchObject({
    PORT: 3000,
    SMTP_URL: undefined,
  })
})

it.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '3.5'],
  ['SERVER_URL', 'example.org'],
  ['DATABASE_URL', 'postgres://localhost/x'],
  ['PAYLOAD_SECRET', 'short'],
  ['ADMIN_EMAIL', 'nobody'],
  ['SMTP_URL', 'http://localhost'],
  ['MAIL_FROM', 'nobody'],
  ['CLAMD_URL', 'http://localhost:3310'],
  ['CLAMD_URL', 'tcp://localhost'],
  ['TRUST_PROXY', '-1'],
  ['RATE_LIMIT', 'maybe'],
  ['PAGES', 'maybe'],
  ['LOG_LEVEL', 'loud'],
  ['NODE_ENV', 'staging'],
])('should name %s=%s in one line', (name, value) => {
  const lines = linesOf({ [name]: value })
  expect(lines).toEqual([expect.stringMatching(new RegExp(`^${name}: .+`))])
})

it('should name every variable at fault, each in a line', () => {
  expect(linesOf({ PORT: 'abc', SMTP_URL: 'x', RATE_LIMIT: 'maybe' })).toHaveLength(3)
})

it('should not take a password for nobody', () => {
  expect(linesOf({ ADMIN_PASSWORD: 'correct horse battery' })).toEqual([
    'ADMIN_EMAIL: is required when ADMIN_PASSWORD is set',
  ])
})

it('should not move mail to where it is read', () => {
  const lines = (IMAP_MOVE_TO: string) =>
    linesOf({ IMAP_MOVE_TO, IMAP_URL: 'imaps://a:b@x.example imaps://a:b@x.example/Innovation' })
  expect(lines('inbox')).toEqual([expect.stringMatching(/^IMAP_MOVE_TO: must not be/)])
  expect(lines('Innovation')).toHaveLength(1)
  expect(lines('Done')).toEqual([])
})

it('should not send the address of the server on to itself', () => {
  const lines = (REDIRECT_HOSTS: string, SERVER_URL = '') => linesOf({ REDIRECT_HOSTS, SERVER_URL })
  expect(lines('localhost')).toEqual([expect.stringMatching(/^REDIRECT_HOSTS: must not name/)])
  expect(lines('www.x.example X.example', 'https://x.example')).toHaveLength(1)
  expect(lines('www.x.example', 'https://x.example')).toEqual([])
})

it('should not log in to a mail server with nothing', () => {
  const token = { MAIL_ACCESS_TOKEN: 'token' }
  const [mailbox, server] = [
    { IMAP_URL: 'imaps://desk@x.example' },
    { SMTP_URL: 'smtps://desk@x.example' },
  ]
  expect(linesOf({ ...mailbox, ...server })).toEqual([
    'IMAP_URL: has a mailbox without a password, and no OAuth token is set',
    'SMTP_URL: has a user without a password, and no OAuth token is set',
  ])
  expect(linesOf({ ...mailbox, ...server, ...token })).toEqual([])
  expect(linesOf({ SMTP_URL: 'smtp://x.example:25' })).toEqual([])
})

it('should require a secret with MongoDB', () => {
  expect(linesOf({ DATABASE_URL: 'mongodb://localhost/x' })).toEqual([
    'PAYLOAD_SECRET: is required with MongoDB, so that every process shares it',
  ])
})

it('should make a secret once and keep it from others', () => {
  const first = readEnv({ DATA_DIR }).PAYLOAD_SECRET
  const file = path.join(DATA_DIR, 'secret')
  expect(readEnv({ DATA_DIR }).PAYLOAD_SECRET).toBe(first)
  expect(readFileSync(file, 'utf8')).toBe(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
