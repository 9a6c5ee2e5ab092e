import type { AdminWords } from '@/admin/words/en'
import type { Language } from '@/i18n/languages'

import type { TimelineRecords } from './timelineEntry'

/** What it takes to tell a record in words. */
export type Telling = { records: TimelineRecords; language: Language; words: AdminWords }
