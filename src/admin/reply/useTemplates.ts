'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Language } from '@/i18n/languages'
import type { FilledReply } from '@/operations/replies/fillReply'

type Template = { id: string; name: string }

/** The templates to choose from, and the words of one for an enquiry. */
export function useTemplates(enquiry: string) {
  const { config } = useConfig()
  const { language: reader } = useAdminWords()
  const [templates, setTemplates] = useState<Template[]>([])
  const root = `${config.routes.api}/reply-templates`

  useEffect(() => {
    askApi<{ docs: Template[] }>(`${root}?depth=0&limit=200&sort=name&select[name]=true`)
      .then(({ docs }) => setTemplates(docs))
      // Then a reply is written without one.
      .catch(() => undefined)
  }, [root])

  const fill = (id: string, language: Language) =>
    askApi<FilledReply>(`${root}/${id}/fill?locale=${reader}`, 'POST', { enquiry, language })

  return { templates, fill }
}
