'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import type { Contact } from '@/payload-types'

type Recipient = Pick<Contact, 'email' | 'name'>

/** Whom a reply goes to; null when there is nobody, undefined until that is known. */
export function useRecipient(contact: null | string): null | Recipient | undefined {
  const { config } = useConfig()
  const [found, setFound] = useState<{ of: string; recipient: null | Recipient }>()
  const { api } = config.routes

  useEffect(() => {
    if (!contact) return
    const show = (recipient: null | Recipient) => setFound({ of: contact, recipient })
    askApi<Recipient>(`${api}/contacts/${contact}?depth=0&select[name]=true&select[email]=true`)
      .then(show)
      .catch(() => show(null))
  }, [api, contact])

  if (!contact) return null
  return found?.of === contact ? found.recipient : undefined
}
