import { type RecipientReport } from './recipientReport'
import { statusIn } from './statusIn'

/** Where a mail system begins to repeat the mail that it could not deliver. */
const copyStart =
  /^[\s-]*(?:-{2,}.*(?:original|returned|unsent|undelivered|copy|message|headers).*-*|(?:received|return-path|message-id|x-[\w-]+):\s.*)$/im

const address = /[\w.!#$%&'*+/=?^{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi

function beforeCopy(text: string): string {
  const at = text.search(copyStart)
  return at > 0 && text.slice(0, at).includes('@') ? text.slice(0, at) : text
}

const dead =
  /no such|unknown|not (?:found|exist)|does(?:n't| not) exist|invalid|disabled|no mailbox|unrouteable|unbekannt|inconnu|desconocid|sconosciut|存在|찾을 수 없/i
const waiting = /(?:has not yet|temporar|delayed|will (?:keep|continue) (?:trying|to try))/i

function statusOf(told: string): string | null {
  const status = statusIn(told)
  if (status) return status
  return waiting.test(told) ? '4.0.0' : dead.test(told) ? '5.1.1' : null
}

function reportOf(recipient: string, told: string): RecipientReport {
  const status = statusOf(told)
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
  const notice = beforeCopy(text.replace(/\r\n?/g, '\n'))
  const found = [...notice.matchAll(address)]
  const reports = new Map<string, RecipientReport>()
  for (const [at, match] of found.entries()) {
    const told = notice.slice(match.index + match[0].length, found[at + 1]?.index)
    const report = reportOf(match[0], told)
    const known = reports.get(report.recipient!)
    if (!known || (known.status === null && report.status !== null)) {
      reports.set(report.recipient!, report)
    }
  }
  const withStatus = [...reports.values()].filter(({ status }) => status !== null)
  return withStatus.length > 0 ? withStatus : [...reports.values()].slice(0, 1)
}
