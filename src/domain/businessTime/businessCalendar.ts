export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export type Weekday = (typeof weekdays)[number]

/**
 * Opening hours. `weekly`: openings as wall-clock times `HH:MM`, the closing up to `24:00`;
 * `holidays`: the country whose bank holidays are closed; `closed`: further dates `YYYY-MM-DD`.
 * Openings are cached by calendar object, so treat one as immutable.
 */
export type BusinessCalendar = {
  readonly timeZone: string
  readonly weekly: Readonly<Partial<Record<Weekday, readonly (readonly [string, string])[]>>>
  readonly holidays: 'GB-ENG' | null
  readonly closed: readonly string[]
}
