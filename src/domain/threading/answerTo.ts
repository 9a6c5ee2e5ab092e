import type { MailThread } from './mailThread'

/** How the next mail to the investor names those before it. */
export type Answer = {
  inReplyTo: null | string
  references: string[]
  /** Null for the first mail of a thread, which has a subject of its own. */
  subject: null | string
}

/**
 * Outlook goes by the subject, Gmail by subject and References, Apple Mail by References: all of
 * them stay the same. The mail answered is the investor's latest, else our own latest.
 */
export function answerTo({ subject, messages }: MailThread): Answer {
  const answered = messages.findLast(({ from }) => from === 'investor') ?? messages.at(-1)
  const others = messages.filter((message) => message !== answered)
  return {
    inReplyTo: answered?.id ?? null,
    references: [...others, ...(answered ? [answered] : [])].map(({ id }) => id),
    subject: subject && `Re: ${subject}`,
  }
}
