import { type ReadMail } from '../readMail'
import { type Signal } from './signal'

const spamHeaders: readonly (readonly [name: string, value: RegExp])[] = [
  ['x-spam-flag', /^yes/],
  ['x-spam-status', /^yes/],
  ['x-spam', /^(?:yes|true|spam)/],
  ['x-spam-decision', /^yes|^spam/],
  ['x-bogosity', /^(?:yes|spam)/],
  ['x-barracuda-spam-flag', /^yes/],
  ['x-ovh-spam-status', /^spam/],
  ['x-gmx-antispam', /^[1-9].*spam/],
  ['x-rspamd-action', /^(?:reject|add header)/],
  ['x-microsoft-antispam-mailbox-delivery', /\bdest:j\b/],
  ['x-forefront-antispam-report', /\bsfv:spm\b/],
  ['x-dspam-result', /^spam/],
]

const isFlagged = ({ valuesOf }: ReadMail): boolean =>
  spamHeaders.some(([name, value]) => valuesOf(name).some((found) => value.test(found)))

/** What a spam filter before us has said. */
export const spamSignals: readonly Signal[] = [['spam-flag', isFlagged]]
