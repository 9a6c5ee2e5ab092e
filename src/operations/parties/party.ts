import type { EnquirySubmission } from '@/contracts/enquirySubmission'

/** Who wrote, as a submission tells it. */
export type Party = Pick<
  EnquirySubmission,
  'country' | 'email' | 'language' | 'name' | 'organisation' | 'phone'
>
