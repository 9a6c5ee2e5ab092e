import type { FieldHook } from 'payload'

import type { Enquiry } from '@/payload-types'

/** What people know an enquiry by: its reference and subject. */
export const keepTitle: FieldHook<Enquiry, null | string | undefined> = ({ data, originalDoc }) => {
  const { reference, subject } = { ...originalDoc, ...data }
  return [reference, subject].filter(Boolean).join(' · ')
}
