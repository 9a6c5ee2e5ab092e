const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, formatter)
  return formatter
}

/** How far a zone's clocks are ahead of UTC at an instant; both in milliseconds. */
export function zoneOffset(instant: number, timeZone: string): number {
  const second = Math.floor(instant / 1000) * 1000
  const parts: Record<string, string> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(second)) parts[type] = value
  const { year, month, day, hour, minute, second: seconds } = parts
  return (
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(seconds),
    ) - second
  )
}
