/** What triage found an enquiry to be. */
export const classifications = ['unclassified', 'genuine', 'spam', 'duplicate', 'signpost'] as const

export type Classification = (typeof classifications)[number]
