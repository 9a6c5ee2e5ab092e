import type { AuthenticationResult } from './authenticationResult'

/** What our own mail server found out about the sender of a mail; null where it says nothing. */
export type SenderChecks = Record<'dkim' | 'dmarc' | 'spf', AuthenticationResult | null>

const decides = (dmarc: AuthenticationResult | null): boolean =>
  dmarc === 'pass' || dmarc === 'fail' || dmarc === 'policy'

/** Whether the sender is not who the mail says; false also when nothing is known. */
export const isSenderFailed = ({ spf, dkim, dmarc }: SenderChecks): boolean =>
  decides(dmarc) ? dmarc === 'fail' : spf === 'fail' && dkim === 'fail'
