'use client'

import { Banner, Button, SelectInput, TextareaInput, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useAdminWords } from '@/admin/words/useAdminWords'
import { channelWords } from '@/i18n/pipelineWords'

type Channel = keyof typeof channelWords

// What comes by the web form makes an enquiry of its own.
const channels = (Object.keys(channelWords) as Channel[]).filter((name) => name !== 'form')

/** Asks for what the investor says now, begins the enquiry that follows and opens it. */
export function ContinueForm({ id }: { id: string }) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const router = useRouter()
  const [message, setMessage] = useState('')
  const [channel, setChannel] = useState<Channel>('email')
  const [refusal, setRefusal] = useState<null | string>(null)
  const [busy, setBusy] = useState(false)

  async function begin() {
    const url = `${config.routes.api}/enquiries/${id}/continue?locale=${language}`
    const { doc } = await askApi<{ doc: { id: string } }>(url, 'POST', { message, channel })
    router.push(`${config.routes.admin}/collections/enquiries/${doc.id}`)
  }

  async function attempt() {
    setBusy(true)
    await begin()
      .catch((error: Error) => setRefusal(error.message || words.actions.failed))
      .finally(() => setBusy(false))
  }

  return (
    <fieldset className="move-panel__form" disabled={busy}>
      <legend>{words.move.continue}</legend>
      <p>{words.move.continueHint}</p>
      {refusal && (
        <Banner type="error">
          <div role="alert">{refusal}</div>
        </Banner>
      )}
      <TextareaInput
        label={words.move.fields.message}
        path="continue-message"
        required
        rows={4}
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <SelectInput
        isClearable={false}
        label={words.move.fields.channel}
        name="continue-channel"
        options={channels.map((value) => ({ value, label: channelWords[value][language] }))}
        path="continue-channel"
        value={channel}
        onChange={(option) => {
          if (!Array.isArray(option)) setChannel(option.value as Channel)
        }}
      />
      <Button
        disabled={busy || !message.trim()}
        id="continue-enquiry"
        margin={false}
        size="medium"
        onClick={attempt}
      >
        {words.move.continue}
      </Button>
    </fieldset>
  )
}
