/** Editors' content: public once published. */
export const contentSlugs = [
  'themes',
  'assets',
  'projects',
  'case-studies',
  'board-members',
  'sites',
  'programmes',
  'organisations',
  'targets',
] as const

/** The desk's records: never public. */
export const deskSlugs = [
  'enquiries',
  'contacts',
  'companies',
  'match-suggestions',
  'merges',
  'interactions',
  'enquiry-events',
  'clocks',
  'journal',
  'outgoing-mail',
  'incoming-mail',
  'mailboxes',
  'dead-addresses',
  'reply-drafts',
  'reply-templates',
  'routing-rules',
  'routing-pools',
  'attachments',
  'counters',
  'content-changes',
] as const

export const collectionSlugs = [...contentSlugs, 'media', ...deskSlugs, 'users'] as const

/** Who writes to us: what can be there twice, and be merged. */
export const partySlugs = ['contacts', 'companies'] as const

export type ContentSlug = (typeof contentSlugs)[number]
export type Slug = (typeof collectionSlugs)[number]
export type PartySlug = (typeof partySlugs)[number]
