import { attachmentLimits } from './attachmentLimits'

export type SizeVerdict = 'kept' | 'too-large' | 'too-many'

/** Of the files of one message, in their order: which are kept, and why the others are not. */
export function assessSizes(sizes: number[]): SizeVerdict[] {
  let files = 0
  let total = 0
  return sizes.map((size) => {
    if (files === attachmentLimits.files) return 'too-many'
    if (size > attachmentLimits.bytes || total + size > attachmentLimits.totalBytes) {
      return 'too-large'
    }
    files += 1
    total += size
    return 'kept'
  })
}
