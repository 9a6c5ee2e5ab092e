import type { Enquiry } from '@/payload-types'

/** Who wrote in gets a written answer; who was spoken to has had one. */
const WRITTEN = ['form', 'email']

/**
 * Whether an enquiry is acknowledged in writing: there must be somebody to write to, who may not be
 * a machine.
 */
export const isOwedAcknowledgement = ({
  channel,
  contact,
  noAutoReply,
}: Pick<Enquiry, 'channel' | 'contact' | 'noAutoReply'>): boolean =>
  WRITTEN.includes(channel) && Boolean(contact) && !noAutoReply
