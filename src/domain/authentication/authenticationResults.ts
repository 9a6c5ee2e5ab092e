import { type AuthenticationResult, authenticationResultNames } from './authenticationResult'
import { authenticationSegments } from './authenticationSegments'
import { isSenderFailed, type SenderChecks } from './isSenderFailed'

type Method = keyof SenderChecks

export type AuthenticationResults = SenderChecks & { isFailed: boolean }

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
      const result = authenticationResultNames.find((known) => known === named)
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

/**
 * Reads Authentication-Results headers (RFC 8601), topmost first, as far as the server that
 * `authservId` names has written them; without a name nothing is trusted.
 */
export function authenticationResults(
  headers: readonly string[],
  authservId: string | null,
): AuthenticationResults {
  const found = authservId ? trusted(headers, authservId).map(resultsIn) : []
  const checks: SenderChecks = {
    spf: resultOf('spf', found),
    dkim: resultOf('dkim', found),
    dmarc: resultOf('dmarc', found),
  }
  return { ...checks, isFailed: isSenderFailed(checks) }
}
