import type { SenderChecks } from '@/domain/authentication/isSenderFailed'
import type { IncomingMail } from '@/payload-types'

/** The checks of a mail's sender as they were stored. */
export function checksOf({ authentication }: Pick<IncomingMail, 'authentication'>): SenderChecks {
  const { spf = null, dkim = null, dmarc = null } = authentication ?? {}
  return { spf, dkim, dmarc } as SenderChecks
}
