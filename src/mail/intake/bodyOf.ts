import { replyText } from '@/domain/replyText/replyText'

const mostText = 2 * 1024 * 1024
const mostOwnText = 256 * 1024

interface MailBody {
  text: string
  fullText: string
  isCut: boolean
}

/**
 * The text of a mail within its bounds; `ownText` is what is left of it without what mail programs
 * have marked as not by this writer.
 */
export function bodyOf(whole: string, ownText: string): MailBody {
  const fullText = whole.slice(0, mostText)
  const beginning = fullText.slice(0, mostOwnText)
  const own = ownText.trim() === '' ? beginning : ownText.slice(0, mostOwnText)
  return {
    text: replyText(own, beginning),
    fullText,
    isCut: fullText.length === mostText,
  }
}
