import { z } from 'zod'

import type { Env } from '@/env'

export type TokenEnv = Pick<
  Env,
  | 'MAIL_ACCESS_TOKEN'
  | 'MAIL_OAUTH_CLIENT_ID'
  | 'MAIL_OAUTH_CLIENT_SECRET'
  | 'MAIL_OAUTH_REFRESH_TOKEN'
  | 'MAIL_OAUTH_TOKEN_URL'
>

const TIMEOUT_MS = 20_000
/** A token is renewed while it still has this long, so that it does not end while it is in use. */
const MARGIN_MS = 60_000

const grant = z.object({ access_token: z.string(), expires_in: z.coerce.number().optional() })

/**
 * The OAuth 2 token that mail is read and sent with, renewed when it ends; undefined where none is
 * used.
 */
export function accessToken(env: TokenEnv): () => Promise<string | undefined> {
  let held: { token: string; until: number } | undefined
  return async () => {
    if (!env.MAIL_OAUTH_TOKEN_URL) return env.MAIL_ACCESS_TOKEN
    if (!held || held.until <= Date.now()) held = await renew(env, env.MAIL_OAUTH_TOKEN_URL)
    return held.token
  }
}

async function renew(env: TokenEnv, url: string) {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: env.MAIL_OAUTH_CLIENT_ID ?? '',
      refresh_token: env.MAIL_OAUTH_REFRESH_TOKEN ?? '',
      ...(env.MAIL_OAUTH_CLIENT_SECRET && { client_secret: env.MAIL_OAUTH_CLIENT_SECRET }),
    }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  // The answer may repeat secrets: only its status is told.
  if (!response.ok) throw new Error(`The token server answered ${response.status}`)
  const { access_token, expires_in = 3600 } = grant.parse(await response.json())
  return { token: access_token, until: Date.now() + expires_in * 1000 - MARGIN_MS }
}
