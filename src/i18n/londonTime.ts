import type { Language } from './languages'
import { longDay } from './longDay'

const options: Intl.DateTimeFormatOptions = {
  ...longDay,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}

const formats: Record<Language, { format: Intl.DateTimeFormat; zone: string }> = {
  en: { format: new Intl.DateTimeFormat('en-GB', options), zone: ' (UK time)' },
  ko: { format: new Intl.DateTimeFormat('ko-KR', options), zone: '(영국 시간)' },
}

/** A moment in the words of the language, in Liverpool's time, which it names. */
export function londonTime(at: Date, language: Language): string {
  const { format, zone } = formats[language]
  return `${format.format(at)}${zone}`
}
