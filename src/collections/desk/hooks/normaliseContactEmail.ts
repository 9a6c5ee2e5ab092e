import type { CollectionBeforeValidateHook } from 'payload'

import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { Contact } from '@/payload-types'

/** One person, one spelling: contacts are found by their address. */
export const normaliseContactEmail: CollectionBeforeValidateHook<Contact> = ({ data }) =>
  typeof data?.email === 'string' ? { ...data, email: normaliseEmail(data.email) } : data
