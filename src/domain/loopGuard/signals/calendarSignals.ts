import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { calendarSubjects } from '../words/calendarSubjects'
import { type Signal } from './signal'

const reply = /^text\/calendar\b.*method="?(?:reply|counter|declinecounter)/
/** What calendars write into an answer that carries no calendar part. */
const aboutMeeting =
  /\b(?:invit|calendar|kalender|meeting|when:|wann:|event|has accepted|has declined|tentative)/

const isCalendarReply = ({ contentTypes, subjectWords, words }: ReadMail): boolean =>
  contentTypes.some((type) => reply.test(type)) ||
  (phrases.open(subjectWords, calendarSubjects) &&
    (words === '' ||
      aboutMeeting.test(words) ||
      contentTypes.some((type) => type.startsWith('text/calendar'))))

/** Answers that a calendar sends to an invitation. */
export const calendarSignals: readonly Signal[] = [['calendar-reply', isCalendarReply]]
