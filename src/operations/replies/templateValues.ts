import type { PayloadRequest } from 'payload'

import type { TemplateValues } from '@/domain/replies/fillTemplate'
import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'
import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { investorOf } from './investorOf'

type Asked = { req: PayloadRequest; enquiry: Enquiry; language: Language }

/** What the variables of a template stand for, for one enquiry and in one language. */
export async function templateValues({ req, enquiry, language }: Asked): Promise<TemplateValues> {
  const { company, due, owner, reference, routing, subject } = enquiry
  const [investor, organisation, person, theme] = await Promise.all([
    investorOf(req, enquiry),
    nameOf(req, 'companies', idOf(company), language),
    nameOf(req, 'users', idOf(owner), language),
    nameOf(req, 'themes', idOf(routing?.theme), language),
  ])
  return {
    reference,
    subject,
    'contact.name': investor?.name,
    'company.name': organisation,
    'owner.name': person,
    'theme.name': theme,
    respondBy: due?.respondBy && londonTime(new Date(due.respondBy), language),
    today: londonTime(new Date(), language),
  }
}

async function nameOf(
  req: PayloadRequest,
  collection: 'companies' | 'themes' | 'users',
  id: null | string,
  locale: Language,
): Promise<null | string> {
  if (!id) return null
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    locale,
    // The name of what the enquiry is about is no secret from who answers it.
    overrideAccess: true,
    req,
    select: { name: true },
  })
  return record?.name ?? null
}
