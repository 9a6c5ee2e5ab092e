'use client'

import { Button, toast, useConfig, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useAdminWords } from '@/admin/words/useAdminWords'
import type { IncomingMail } from '@/payload-types'

/** As many as the endpoint takes at once. */
const AT_ONCE = 100

/** Puts the mails that are ticked in the list away, or takes them back. */
export function PutAwaySelected({ isPutAway }: { isPutAway: boolean }) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const { count, getQueryParams, selectAll, selectedIDs, toggleAll } = useSelection()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (count === 0) return null
  const root = `${config.routes.api}/incoming-mail`

  /** Ticked on this page, or all that the list has on any. */
  async function chosen(): Promise<string[]> {
    if (String(selectAll) !== 'allAvailable') return selectedIDs.map(String)
    const query = getQueryParams().replace('?', '')
    const { docs } = await askApi<{ docs: IncomingMail[] }>(
      `${root}?depth=0&limit=0&select[state]=true&${query}`,
    )
    return docs.map(({ id }) => id)
  }

  async function change() {
    const mails = await chosen()
    let changed = 0
    for (let from = 0; from < mails.length; from += AT_ONCE) {
      const answer = await askApi<{ changed: number }>(
        `${root}/${isPutAway ? 'take-back' : 'put-away'}?locale=${language}`,
        'POST',
        { mails: mails.slice(from, from + AT_ONCE) },
      )
      changed += answer.changed
    }
    toast.success(isPutAway ? words.mail.takenBack(changed) : words.mail.takenAway(changed))
    toggleAll()
    router.refresh()
  }

  async function attempt() {
    setBusy(true)
    await change()
      .catch((error: Error) => toast.error(error.message || words.actions.failed))
      .finally(() => setBusy(false))
  }

  return (
    <Button disabled={busy} margin={false} size="medium" onClick={attempt}>
      {isPutAway ? words.mail.takeBackSome(count) : words.mail.putAwaySome(count)}
    </Button>
  )
}
