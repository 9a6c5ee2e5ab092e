/**
 * `pending`: waits for the scanner · `clean`, `infected`: its verdict · `unscanned`: there is no
 * scanner · `too-large`, `too-many`: over a limit, so only the name, size and type were kept.
 */
export const attachmentStates = [
  'pending',
  'clean',
  'infected',
  'unscanned',
  'too-large',
  'too-many',
] as const

export type AttachmentState = (typeof attachmentStates)[number]
