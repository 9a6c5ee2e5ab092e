import type { Field } from 'payload'

/** Where the enquiry is answered; nothing of it is stored here. */
export const replyFields: Field[] = [
  {
    name: 'reply',
    type: 'ui',
    admin: { components: { Field: '@/admin/reply/ReplyPanel#ReplyPanel' } },
  },
]
