import type { Language } from '@/i18n/languages'

import { phrases } from './phrases'
import type { Random } from './random'

/** An invented enquiry: its subject, and some sentences about what is sought. */
export function messageOf(
  random: Random,
  language: Language,
): { subject: string; message: string } {
  const { activities, closings, needs, openings, topics } = phrases[language]
  const [topic, second, need, other] = [
    random.pick(topics),
    random.pick(topics),
    random.pick(needs),
    random.pick(needs),
  ]
  const activity = random.pick(activities)
  const sentences =
    language === 'en'
      ? [`${activity} ${topic} and ${second}.`, `We are looking for ${need}, and for ${other}.`]
      : [`${activity} ${topic}, ${second}입니다.`, `${need}, ${other}을(를) 찾고 있습니다.`]
  return {
    subject: topic,
    message: [random.pick(openings), ...sentences, random.pick(closings)].join(' '),
  }
}
