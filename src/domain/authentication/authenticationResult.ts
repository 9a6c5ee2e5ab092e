/** What a check of a mail's sender can come to (RFC 8601). */
export const authenticationResultNames = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'temperror',
  'permerror',
  'policy',
] as const

export type AuthenticationResult = (typeof authenticationResultNames)[number]
