import { enquiryOrigin, type EnquiryOrigin } from '@/contracts/enquiryOrigin'
import { readToken } from '@/operations/signedToken'

/** Where the form was opened from, if the token that says so is one of ours. */
export const readOrigin = (secret: string, token: string): EnquiryOrigin | undefined =>
  enquiryOrigin.safeParse(readToken(secret, 'enquiry-origin', token)).data
