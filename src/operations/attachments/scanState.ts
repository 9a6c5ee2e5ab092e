import { env } from '@/env'
import type { Attachment } from '@/payload-types'

type ScanState = Pick<Attachment, 'nextScanAt' | 'scanAttempts' | 'state'>

/** The state of a file that nothing is known of yet: the scanner's turn, if there is one. */
export const scanState = (): ScanState => ({
  state: env.CLAMD_URL ? 'pending' : 'unscanned',
  scanAttempts: 0,
  nextScanAt: new Date().toISOString(),
})
