import { milliseconds } from '@/domain/milliseconds'
import type { Language } from '@/i18n/languages'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', milliseconds.day],
  ['hour', 60 * milliseconds.minute],
  ['minute', milliseconds.minute],
]

/** How far a moment (ISO) is from now in the largest unit that fits, e.g. “in 3 hours”. */
export function relativeTime(at: string, now: Date, language: Language): string {
  const distance = new Date(at).getTime() - now.getTime()
  const [unit, size] = units.find(([, size]) => Math.abs(distance) >= size) ?? [
    'minute',
    milliseconds.minute,
  ]
  return new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(
    Math.trunc(distance / size),
    unit,
  )
}
