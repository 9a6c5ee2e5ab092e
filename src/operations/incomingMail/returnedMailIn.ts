import type { ParsedMail } from '@/mail/intake/parsedMail'

const RETURNED = /^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/i
/** The headers are all that is needed of it. */
const ENOUGH = 64 * 1024

/** The mail that a bounce gives back, or its headers; null where it gives none. */
export function returnedMailIn({ attachments }: ParsedMail): null | string {
  const returned = attachments.find(({ contentType }) => RETURNED.test(contentType))
  return returned ? new TextDecoder().decode(returned.content.subarray(0, ENOUGH)) : null
}
