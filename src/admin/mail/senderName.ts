import type { IncomingMail } from '@/payload-types'

/** Who a mail says that it is from. */
export const senderName = ({ from, fromName }: Pick<IncomingMail, 'from' | 'fromName'>): string =>
  fromName || from || '–'
