import type { CollectionBeforeChangeHook } from 'payload'

import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import type { Company } from '@/payload-types'

/** Keeps the name without its legal form beside the name, to find the company by. */
export const keepCompanyKey: CollectionBeforeChangeHook<Company> = ({ data }) =>
  data.name ? { ...data, nameKey: normaliseCompanyName(data.name) } : data
