'use client'

import { Button, useDocumentDrawer } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { mayLeave } from '@/domain/attachments/mayLeave'
import { attachmentStateWords } from '@/i18n/attachmentWords'
import type { Attachment } from '@/payload-types'

import { useFiles } from './useFiles'

type Props = { enquiry: string; chosen: string[]; onChange: (chosen: string[]) => void }

/** The files of the enquiry, of which some go with a reply; a new one is uploaded and goes too. */
export function ReplyFiles({ enquiry, chosen, onChange }: Props) {
  const { language, words } = useAdminWords()
  const { files, add } = useFiles(enquiry)
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'attachments',
  })
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset className="reply-panel__files">
      <legend>{words.reply.files}</legend>
      {files.map(({ id, name, state }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
          {!mayLeave(state) && ` (${attachmentStateWords[state][language]})`}
        </label>
      ))}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={openDrawer}>
        {words.reply.upload}
      </Button>
      <Drawer
        initialData={{ enquiry }}
        redirectAfterCreate={false}
        onSave={({ doc }) => {
          const file = doc as Attachment
          add(file)
          onChange([...chosen, file.id])
          closeDrawer()
        }}
      />
    </fieldset>
  )
}
