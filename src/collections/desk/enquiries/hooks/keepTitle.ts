import type { CollectionBeforeChangeHook } from 'payload'

import type { Enquiry } from '@/payload-types'

/** What people know an enquiry by: its reference and subject. */
export const keepTitle: CollectionBeforeChangeHook<Enquiry> = ({ data, originalDoc }) => {
  const { reference, subject } = { ...originalDoc, ...data }
  return { ...data, title: [reference, subject].filter(Boolean).join(' · ') }
}
