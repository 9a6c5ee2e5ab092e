import { baseSubject } from './baseSubject'
import type { MailThread } from './mailThread'
import { withoutReferences } from './withoutReferences'

type Message = {
  /** Its Message-ID. */
  id: string
  from: 'desk' | 'investor'
  /** Left out where it must not be repeated to whoever wrote it, who may not be who they say. */
  subject?: string
}

/** How many mails a thread remembers: its first, and the latest. */
const REMEMBERED = 20

const isMessageId = (text: string) => /^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/.test(text)

/** The thread with one more mail; its subject is the first that was said. */
export function continueThread(thread: MailThread, { id, from, subject }: Message): MailThread {
  const isNew = isMessageId(id) && thread.messages.every((message) => message.id !== id)
  const messages = isNew ? [...thread.messages, { id, from }] : thread.messages
  const said = baseSubject(subject ?? '')
  return {
    // An investor who begins by answering another mail of ours brings the mark of that one along.
    subject: thread.subject ?? ((from === 'investor' ? withoutReferences(said) : said) || null),
    messages:
      messages.length > REMEMBERED
        ? [...messages.slice(0, 1), ...messages.slice(1 - REMEMBERED)]
        : messages,
  }
}
