const formatter = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The date in London at an instant, as `YYYY-MM-DD`. */
export const londonDate = (at: Date): string => formatter.format(at)
