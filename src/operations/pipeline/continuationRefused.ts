import type { Bilingual } from '@/domain/bilingual'

/** A message does not begin an enquiry that follows another; `reason` says why, in both languages. */
export class ContinuationRefused extends Error {
  constructor(readonly reason: Bilingual) {
    super(reason.en)
    this.name = 'ContinuationRefused'
  }
}
