import { authenticationSegments } from './authenticationSegments'

const results = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'temperror',
  'permerror',
  'policy',
] as const

export type AuthenticationResult = (typeof results)[number]

type Method = 'spf' | 'dkim' | 'dmarc'

export type AuthenticationResults = Record<Method, AuthenticationResult | null> & {
  /** The sender is not who the mail says; false also when nothing is known. */
  isFailed: boolean
}

type Found = { method: string; result: AuthenticationResult }

const methodResult = /^([a-z0-9-]+)(?:\s*\/\s*\d+)?\s*=\s*([a-z]+)/i

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

const authservIdOf = (header: string): string =>
  authenticationSegments(header)[0]!.split(/\s+/)[0] ?? ''

/**
 * What our own server wrote: it writes above all that came in, so what bears its name again below
 * the header of another server came in with the mail.
 */
function trusted(headers: readonly string[], authservId: string): readonly string[] {
  const isOurs = (header: string) => sameId(authservIdOf(header), authservId)
  const ours = headers.slice(headers.findIndex(isOurs))
  const end = ours.findIndex((header) => !isOurs(header))
  return end < 0 ? ours : ours.slice(0, end)
}

function resultsIn(header: string): Found[] {
  return authenticationSegments(header)
    .slice(1)
    .flatMap((segment) => {
      const [, method, word = ''] = methodResult.exec(segment) ?? []
      const named = word.toLowerCase() === 'hardfail' ? 'fail' : word.toLowerCase()
      const result = results.find((known) => known === named)
      return method && result ? [{ method: method.toLowerCase(), result }] : []
    })
}

/** A mail may bear several signatures: one that holds is enough. */
function resultOf(method: Method, headers: readonly Found[][]): AuthenticationResult | null {
  const found = headers
    .map((header) => header.filter((one) => one.method === method))
    .find((header) => header.length > 0)
  return found?.find(({ result }) => result === 'pass')?.result ?? found?.[0]?.result ?? null
}

const decides = (dmarc: AuthenticationResult | null): boolean =>
  dmarc === 'pass' || dmarc === 'fail' || dmarc === 'policy'

/**
 * Reads Authentication-Results headers (RFC 8601), topmost first, as far as the server that
 * `authservId` names has written them; without a name nothing is trusted.
 */
export function authenticationResults(
  headers: readonly string[],
  authservId: string | null,
): AuthenticationResults {
  const found = authservId ? trusted(headers, authservId).map(resultsIn) : []
  const [spf, dkim, dmarc] = (['spf', 'dkim', 'dmarc'] as const).map((method) =>
    resultOf(method, found),
  ) as [AuthenticationResult | null, AuthenticationResult | null, AuthenticationResult | null]
  const isFailed = decides(dmarc) ? dmarc === 'fail' : spf === 'fail' && dkim === 'fail'
  return { spf, dkim, dmarc, isFailed }
}
