import { type OwnMail } from '../ownMail'
import { type ReadMail } from '../readMail'
import { type Signal } from './signal'

const domainOfId = (id: string): string => /@([^>\s]+)/.exec(id)?.[1] ?? ''

const hasOwnId = ({ valuesOf }: ReadMail, own: OwnMail): boolean =>
  valuesOf('message-id').some((id) => own.messageIdDomains.includes(domainOfId(id)))

const hasOwnLoopMark = ({ valuesOf }: ReadMail, own: OwnMail): boolean =>
  valuesOf('x-loop').some((mark) =>
    [...own.messageIdDomains, ...own.addressDomains].some((domain) => mark.includes(domain)),
  )

/** Mail that the product sent and that came back to it. */
export const ownMailSignals = (own: OwnMail): Signal[] => [
  ['own-message', (mail) => hasOwnId(mail, own) || hasOwnLoopMark(mail, own)],
]
