import { z } from 'zod'

import { mailboxUrls } from './mailboxUrls'

const blankAsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsUnset, schema.optional())
const withDefault = <T extends z.ZodType>(schema: T, value: string) =>
  z.preprocess((given) => blankAsUnset(given) ?? value, schema)

const databaseUrl = z
  .string()
  .regex(
    /^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/,
    'must start with file:, mongodb:// or mongodb+srv://',
  )

const absoluteUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' })
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' })
/** As clamd itself names them: a port of a host, or a socket. */
const clamdUrl = z
  .string()
  .regex(
    /^(tcp:\/\/[^/:\s]+:\d+|unix:\/.+)$/,
    'must be tcp://host:port or unix:/path/of/the/socket',
  )
/** Separated by spaces, in any case. */
const words = z.string().transform((text) => text.toLowerCase().split(/\s+/).filter(Boolean))
const integer = (min: number, max: number) =>
  z.coerce.number({ error: 'must be a number' }).int('must be a whole number').min(min).max(max)

/** INBOX has its name in any spelling (RFC 9051). */
const isSameFolder = (a: string, b: string | undefined): boolean =>
  a === b || (a.toUpperCase() === 'INBOX' && b?.toUpperCase() === 'INBOX')

/** Of an address that may be none; another rule says so. */
const hostOf = (url = 'http://localhost'): string =>
  URL.canParse(url) ? new URL(url).hostname : ''

/** Whether an address, if it is one, names a user alone. */
function lacksPassword(text = ''): boolean {
  if (!URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username !== '' && password === ''
}

/** The variables of the environment; a blank one is as good as none. */
export const environment = z
  .object({
    NODE_ENV: withDefault(z.enum(['production', 'development', 'test']), 'production'),
    PORT: withDefault(integer(0, 65535), '3000'),
    SERVER_URL: optional(absoluteUrl),
    REDIRECT_HOSTS: withDefault(words, ' '),
    DATA_DIR: withDefault(z.string(), './data'),
    DATABASE_URL: optional(databaseUrl),
    PAYLOAD_SECRET: optional(z.string().min(16, 'must have at least 16 characters')),
    ADMIN_EMAIL: optional(z.email('must be an e-mail address')),
    ADMIN_PASSWORD: optional(z.string().min(12, 'must have at least 12 characters')),
    SMTP_URL: optional(smtpUrl),
    MAIL_FROM: withDefault(
      z.email('must be an e-mail address'),
      'enquiries@one-front-door.invalid',
    ),
    IMAP_URL: withDefault(mailboxUrls, ' '),
    IMAP_MOVE_TO: optional(z.string()),
    MAIL_ACCESS_TOKEN: optional(z.string()),
    MAIL_OAUTH_TOKEN_URL: optional(absoluteUrl),
    MAIL_OAUTH_CLIENT_ID: optional(z.string()),
    MAIL_OAUTH_CLIENT_SECRET: optional(z.string()),
    MAIL_OAUTH_REFRESH_TOKEN: optional(z.string()),
    MAIL_AUTHSERV_ID: optional(z.string()),
    MAIL_OWN_LIST_IDS: withDefault(words, ' '),
    MAIL_PLUS_ADDRESSING: withDefault(z.enum(['on', 'off']), 'on'),
    CLAMD_URL: optional(clamdUrl),
    JOURNAL_LIMIT: withDefault(integer(1, 10_000_000), '250000'),
    TRUST_PROXY: withDefault(integer(0, 10), '0'),
    PAGES: withDefault(z.enum(['on', 'off']), 'on'),
    RATE_LIMIT: withDefault(z.enum(['on', 'off']), 'on'),
    LOG_LEVEL: withDefault(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  })
  .refine((env) => !env.ADMIN_PASSWORD || env.ADMIN_EMAIL, {
    path: ['ADMIN_EMAIL'],
    error: 'is required when ADMIN_PASSWORD is set',
  })
  .refine((env) => !env.DATABASE_URL?.startsWith('mongodb') || env.PAYLOAD_SECRET, {
    path: ['PAYLOAD_SECRET'],
    error: 'is required with MongoDB, so that every process shares it',
  })
  .refine((env) => env.IMAP_URL.every(({ folder }) => !isSameFolder(folder, env.IMAP_MOVE_TO)), {
    path: ['IMAP_MOVE_TO'],
    error: 'must not be a folder that IMAP_URL reads: its mails would come in again',
  })
  .refine(({ REDIRECT_HOSTS, SERVER_URL }) => !REDIRECT_HOSTS.includes(hostOf(SERVER_URL)), {
    path: ['REDIRECT_HOSTS'],
    error: 'must not name the host of SERVER_URL itself',
  })
  .refine((env) => !env.MAIL_OAUTH_TOKEN_URL || env.MAIL_OAUTH_CLIENT_ID, {
    path: ['MAIL_OAUTH_CLIENT_ID'],
    error: 'is required when MAIL_OAUTH_TOKEN_URL is set',
  })
  .refine((env) => !env.MAIL_OAUTH_TOKEN_URL || env.MAIL_OAUTH_REFRESH_TOKEN, {
    path: ['MAIL_OAUTH_REFRESH_TOKEN'],
    error: 'is required when MAIL_OAUTH_TOKEN_URL is set',
  })
  .refine(
    (env) =>
      env.MAIL_OAUTH_TOKEN_URL ||
      env.MAIL_ACCESS_TOKEN ||
      env.IMAP_URL.every(({ password }) => password),
    { path: ['IMAP_URL'], error: 'has a mailbox without a password, and no OAuth token is set' },
  )
  .refine(
    (env) => env.MAIL_OAUTH_TOKEN_URL || env.MAIL_ACCESS_TOKEN || !lacksPassword(env.SMTP_URL),
    { path: ['SMTP_URL'], error: 'has a user without a password, and no OAuth token is set' },
  )
