import type { label } from '@/i18n/label'

/** A word in both languages of the admin. */
export type Labelled = ReturnType<typeof label>
