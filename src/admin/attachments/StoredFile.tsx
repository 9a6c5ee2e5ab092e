import { useAdminWords } from '@/admin/words/useAdminWords'
import { shortSize } from '@/admin/words/shortSize'
import { mayLeave } from '@/domain/attachments/mayLeave'
import { attachmentRefusals, attachmentStateWords } from '@/i18n/attachmentWords'
import type { Attachment } from '@/payload-types'

import { scanErrorInWords } from './scanErrorInWords'

import './storedFile.css'

/** What a file is, and the way to it, or why there is none. */
export function StoredFile({ attachment }: { attachment: Attachment }) {
  const { language, words } = useAdminWords()
  const { name, state, signature, scanError, url, filesize, mimeType } = attachment
  const late = scanError && scanErrorInWords(scanError, language)
  return (
    <div className="stored-file">
      <strong>{name}</strong>
      <p>
        {shortSize(filesize ?? 0, language)} · {mimeType}
      </p>
      <p role="status">
        {[attachmentStateWords[state][language], signature, late].filter(Boolean).join(' · ')}
      </p>
      {mayLeave(state) ? (
        <a download href={url ?? undefined}>
          {words.attachments.download}
        </a>
      ) : (
        <p>{attachmentRefusals[state][language].detail}</p>
      )}
      {state === 'unscanned' && <p>{words.attachments.unscanned}</p>}
    </div>
  )
}
