/** How a day in Liverpool is written out in full. */
export const longDay: Intl.DateTimeFormatOptions = {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
}
