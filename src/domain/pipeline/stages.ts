/** The stages of the pipeline, in their order. */
export const stages = [
  'received',
  'triaged',
  'responded',
  'prospect',
  'active-project',
  'proposition',
  'verify-win',
  'won',
  'aftercare',
] as const

export type Stage = (typeof stages)[number]
