import { adminWords } from '@/admin/words/adminWords'
import { shortTime } from '@/admin/words/shortTime'
import { milliseconds } from '@/domain/milliseconds'
import type { Language } from '@/i18n/languages'
import { mailboxReasons } from '@/i18n/mailboxReasons'
import { mailServerWords } from '@/i18n/mailServerWords'
import type { Mailbox } from '@/payload-types'

/** A mailbox is looked at every minute; after this long nobody does. */
const PATIENCE_MS = 10 * milliseconds.minute

type Standing = { state: 'connected' | 'silent' | 'unmarked' | 'unreachable'; sentences: string[] }

type Asked = {
  mailbox: Pick<Mailbox, 'checkedAt' | 'lastError' | 'since'>
  language: Language
  now: Date
}

/** How a mailbox stands, as a person reads it. */
export function mailboxStanding({ mailbox, language, now }: Asked): Standing {
  const { checkedAt, lastError, since } = mailbox
  const words = adminWords(language).mailbox
  if (lastError === 'STORE' || lastError === 'MOVE') {
    const seen = words.lookedAt(shortTime(checkedAt ?? since, language))
    return { state: 'unmarked', sentences: [words.unmarkedWhy[lastError], seen] }
  }
  if (lastError) return unreachable(checkedAt, lastError, language)
  const seenAt = checkedAt ?? since
  const time = shortTime(seenAt, language)
  return now.getTime() - new Date(seenAt).getTime() > PATIENCE_MS
    ? { state: 'silent', sentences: [words.silentWhy(time)] }
    : { state: 'connected', sentences: [words.lookedAt(time)] }
}

function unreachable(checkedAt: Mailbox['checkedAt'], lastError: string, language: Language) {
  const { mailbox: words } = adminWords(language)
  // What the server says comes last, and tells more than what the network says.
  const code = lastError
    .split(' ')
    .reverse()
    .find((each) => mailboxReasons[each])
  return {
    state: 'unreachable' as const,
    sentences: [
      checkedAt ? words.unreachableSince(shortTime(checkedAt, language)) : words.neverReached,
      code
        ? mailboxReasons[code]![language]
        : `${mailServerWords.unknown[language]} ${words.code(lastError)}`,
      words.again,
    ],
  }
}
