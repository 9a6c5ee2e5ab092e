import type { CollectionBeforeChangeHook } from 'payload'

import { contactKeys } from '@/domain/matching/contactKeys'
import type { Contact } from '@/payload-types'

/** Keeps beside the name what people of a similar name are found by. */
export const keepContactKeys: CollectionBeforeChangeHook<Contact> = ({ data }) =>
  data.name ? { ...data, matchKeys: contactKeys(data.name) } : data
