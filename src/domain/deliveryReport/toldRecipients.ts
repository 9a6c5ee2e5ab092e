import { type RecipientReport } from './recipientReport'
import { statusIn } from './statusIn'

/** A notice comes first; what comes later is the mail that came back. */
const READ_AT_MOST = 20_000

const copyTitle = /original|returned|unsent|undelivered|copy|message|headers/i
const copyHeader = /^\s*(?:received|return-path|message-id|x-[\w-]{1,40}):\s/i

/** Where a mail system begins to repeat the mail that it could not deliver. */
const startsCopy = (line: string): boolean =>
  copyHeader.test(line) || (/^\s*--/.test(line) && copyTitle.test(line))

const address = /[\w.!#$%&'*+/=?^{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi

function beforeCopy(text: string): string {
  const lines = text.slice(0, READ_AT_MOST).split(/\r\n?|\n/)
  const start = lines.findIndex(startsCopy)
  const notice = lines.slice(0, start < 0 ? lines.length : start).join('\n')
  return notice.includes('@') ? notice : lines.join('\n')
}

const dead =
  /no such|unknown|not (?:found|exist)|does(?:n't| not) exist|invalid|disabled|no mailbox|unrouteable|unbekannt|inconnu|desconocid|sconosciut|存在|찾을 수 없/i
const waiting = /has not yet|temporar|delayed|will (?:keep|continue) (?:trying|to try)/i

/** What is told of one recipient says more than the notice as a whole. */
function statusOf(told: string, isWaiting: boolean): string | null {
  const status = statusIn(told)
  // A version number may look like a status of success; a failure notice states none.
  if (status && !status.startsWith('2')) return status
  if (dead.test(told)) return '5.1.1'
  return isWaiting ? '4.0.0' : null
}

function reportOf(recipient: string, told: string, isWaiting: boolean): RecipientReport {
  const status = statusOf(told, isWaiting)
  const isTemporary = status?.startsWith('4') ?? false
  return {
    recipient: recipient.toLowerCase(),
    action: isTemporary ? 'delayed' : 'failed',
    status,
    diagnostic:
      told
        .replace(/\s+/g, ' ')
        .replace(/^[\s>:)\]-]+/, '')
        .trim()
        .slice(0, 500) || null,
    isPermanent: !isTemporary && status !== null,
  }
}

/** The recipients that the prose of a failure notice names, for mail systems that send no report. */
export function toldRecipients(text: string): RecipientReport[] {
  const notice = beforeCopy(text)
  const isWaiting = waiting.test(notice)
  const found = [...notice.matchAll(address)]
  const reports = new Map<string, RecipientReport>()
  for (const [at, match] of found.entries()) {
    const told = notice.slice(match.index + match[0].length, found[at + 1]?.index)
    const report = reportOf(match[0], told, isWaiting)
    const known = reports.get(report.recipient!)
    if (!known || (known.status === null && report.status !== null)) {
      reports.set(report.recipient!, report)
    }
  }
  const withStatus = [...reports.values()].filter(({ status }) => status !== null)
  return withStatus.length > 0 ? withStatus : [...reports.values()].slice(0, 1)
}
