import type { CollectionBeforeValidateHook } from 'payload'

import { templateFaults } from '@/domain/replies/templateFaults'
import { refuseFaults } from '@/hooks/refuseFaults'
import type { ReplyTemplate } from '@/payload-types'

const blank = { subject: '', text: '' }

/** A template must name only what an enquiry has, and the same in both languages. */
export const requireSoundTemplate: CollectionBeforeValidateHook<ReplyTemplate> = ({
  data,
  originalDoc,
  req,
}) => {
  if (data?.deletedAt) return data
  const en = { ...blank, ...originalDoc?.en, ...data?.en }
  const ko = { ...blank, ...originalDoc?.ko, ...data?.ko }
  // Without its words it is refused already, and a variable that they lack is no news.
  const isComplete = [en, ko].every(({ subject, text }) => subject && text)
  if (isComplete) refuseFaults(req, 'reply-templates', templateFaults({ en, ko }))
  return data
}
