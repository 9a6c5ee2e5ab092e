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
  'interactions',
  'enquiry-events',
  'clocks',
  'journal',
  'outgoing-mail',
  'routing-rules',
  'attachments',
  'counters',
] as const

export const collectionSlugs = [...contentSlugs, 'media', ...deskSlugs, 'users'] as const

export type ContentSlug = (typeof contentSlugs)[number]
export type DeskSlug = (typeof deskSlugs)[number]
export type Slug = (typeof collectionSlugs)[number]
