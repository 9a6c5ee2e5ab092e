import type { Enquiry } from '@/payload-types'

/** Who wrote in gets a written answer; who was spoken to has had one. */
const WRITTEN = ['form', 'email']

/** Whether an enquiry is acknowledged in writing: there must be somebody to write to. */
export const isOwedAcknowledgement = ({
  channel,
  contact,
}: Pick<Enquiry, 'channel' | 'contact'>): boolean => WRITTEN.includes(channel) && Boolean(contact)
