'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import type { IncomingMail } from '@/payload-types'

const asked = [
  'depth=1',
  'limit=50',
  ...['subject', 'from', 'fromName', 'receivedAt', 'authentication', 'state'].map(
    (name) => `select[${name}]=true`,
  ),
  ...['enquiry', 'interaction', 'suggestions'].map((name) => `select[${name}]=true`),
  ...['title', 'status'].map((name) => `populate[enquiries][${name}]=true`),
  'populate[interactions][kind]=true',
].join('&')

type Found = { query: string; mails: IncomingMail[] }

/** The incoming mails that a query finds and the reader may see, newest first; none while unknown. */
export function useMails(query: null | string) {
  const { config } = useConfig()
  const [found, setFound] = useState<Found>()
  const [turn, setTurn] = useState(0)
  const { api } = config.routes

  useEffect(() => {
    if (!query) return
    askApi<{ docs: IncomingMail[] }>(`${api}/incoming-mail?${asked}&${query}`)
      .then(({ docs }) => setFound({ query, mails: docs }))
      // What cannot be read is not there for this reader.
      .catch(() => undefined)
  }, [api, query, turn])

  return {
    mails: found && found.query === query ? found.mails : [],
    readAgain: () => setTurn((last) => last + 1),
  }
}
