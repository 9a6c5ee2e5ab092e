'use client'

import { RecordInteraction } from '@/admin/reply/RecordInteraction'
import { useAdminWords } from '@/admin/words/useAdminWords'

/** Opens a drawer to record what was answered to the investor elsewhere. */
export function RecordReply() {
  const { words } = useAdminWords()
  return <RecordInteraction kind="email" direction="outbound" label={words.move.recordReply} />
}
