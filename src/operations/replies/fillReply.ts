import type { PayloadRequest } from 'payload'

import { fillTemplate } from '@/domain/replies/fillTemplate'
import type { TemplateVariable } from '@/domain/replies/templateVariables'
import { variablesIn } from '@/domain/replies/variablesIn'
import type { Language } from '@/i18n/languages'
import type { Enquiry } from '@/payload-types'

import { ReplyRefused } from './replyRefused'
import { templateValues } from './templateValues'

export type FilledReply = {
  subject: string
  text: string
  language: Language
  /** Variables that the enquiry has nothing for; they stand in the text still. */
  missing: TemplateVariable[]
}

type Fill = { req: PayloadRequest; template: string; enquiry: Enquiry; language: Language }

/** The words of a template for one enquiry. */
export async function fillReply({ req, template, enquiry, language }: Fill): Promise<FilledReply> {
  const found = await req.payload.findByID({
    collection: 'reply-templates',
    id: template,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw new ReplyRefused('unknown-template')
  const values = await templateValues({ req, enquiry, language })
  const words = found[language]
  const subject = fillTemplate(words.subject, values)
  const text = fillTemplate(words.text, values)
  return { subject, text, language, missing: missingOf(words, values) }
}

const missingOf = (
  { subject, text }: { subject: string; text: string },
  values: Awaited<ReturnType<typeof templateValues>>,
): TemplateVariable[] => variablesIn(`${subject}\n${text}`).known.filter((name) => !values[name])
