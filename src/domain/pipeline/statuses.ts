/** How an enquiry stands, whatever its stage. */
export const statuses = [
  'ongoing',
  'delayed',
  'dormant',
  'won',
  'lost',
  'abandoned',
  'signposted',
  'duplicate',
  'spam',
] as const

export type Status = (typeof statuses)[number]
