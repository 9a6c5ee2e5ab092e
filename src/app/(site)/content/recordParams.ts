export type RecordParams = Promise<{ locale: string; slug: string }>
